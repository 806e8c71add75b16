from typing import TypeAlias

from .._runtime import DateTime, Model


class LinkedResourceSummaryField(Model):
    field_name: str
    field_name_human_readable: str
    value: str


LinkedResourceSummaryFieldList: TypeAlias = list[LinkedResourceSummaryField]


class LinkedResourceData(Model):
    created_at: DateTime | None = None
    environment_id: int | None = None
    environment_name: str | None = None
    id: int
    name: str
    project_id: int | None = None
    project_name: str | None = None
    summary_fields: LinkedResourceSummaryFieldList | None = None
    updated_at: DateTime | None = None


class ResourceLinkChild(Model):
    can_be_unlinked: bool
    created_at: DateTime
    link_type: str
    linked_resource_data: LinkedResourceData
    resource_id: int
    resource_type: str
    resource_type_human_readable: str
    updated_at: DateTime


ResourceLinkChildList: TypeAlias = list[ResourceLinkChild]


class ResourceLinkRelation(Model):
    can_be_unlinked: bool
    children: ResourceLinkChildList | None = None
    created_at: str
    link_type: str
    linked_resource_data: LinkedResourceData
    resource_id: int
    resource_type: str
    resource_type_human_readable: str
    updated_at: str


ResourceLinkList: TypeAlias = list[ResourceLinkRelation]
