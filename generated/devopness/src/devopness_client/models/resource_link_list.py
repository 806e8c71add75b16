from typing import TypeAlias

from .._runtime import DateTime, Model


class LinkedResourceSummaryField(Model):
    """One field that describes a linked resource."""

    field_name: str
    field_name_human_readable: str
    """`field_name` as text for a user interface."""

    value: str
    """Value of the field."""


LinkedResourceSummaryFieldList: TypeAlias = list[LinkedResourceSummaryField]


class LinkedResourceData(Model):
    """What tells a linked resource from others."""

    created_at: DateTime | None = None
    """When it was created."""

    environment_id: int | None = None
    """Id of the environment it belongs to."""

    environment_name: str | None = None
    """Name of the environment it belongs to."""

    id: int
    name: str
    project_id: int | None = None
    """Id of the project it belongs to."""

    project_name: str | None = None
    """Name of the project it belongs to."""

    summary_fields: LinkedResourceSummaryFieldList | None = None
    updated_at: DateTime | None = None
    """When it last changed."""


class ResourceLinkChild(Model):
    """A link from one resource to another."""

    can_be_unlinked: bool
    """Whether you can remove the link yourself."""

    created_at: DateTime
    """When it was created."""

    link_type: str
    """What it is to the other resource: `child` or `parent`."""

    linked_resource_data: LinkedResourceData
    """The linked resource in short."""

    resource_id: int
    """Id of the linked resource."""

    resource_type: str
    """Type of the linked resource."""

    resource_type_human_readable: str
    """`resource_type` as text for a user interface."""

    updated_at: DateTime
    """When it last changed."""


ResourceLinkChildList: TypeAlias = list[ResourceLinkChild]


class ResourceLinkRelation(Model):
    """A link from one resource to another."""

    can_be_unlinked: bool
    """Whether you can remove the link yourself."""

    children: ResourceLinkChildList | None = None
    created_at: str
    """When it was created."""

    link_type: str
    """What it is to the other resource: `child` or `parent`."""

    linked_resource_data: LinkedResourceData
    """The linked resource in short."""

    resource_id: int
    """Id of the linked resource."""

    resource_type: str
    """Type of the linked resource."""

    resource_type_human_readable: str
    """`resource_type` as text for a user interface."""

    updated_at: str
    """When it last changed."""


ResourceLinkList: TypeAlias = list[ResourceLinkRelation]
