from typing import TypeAlias

from .._runtime import Model


class ResourceEventRelation(Model):
    created_at: str
    """When it was created."""

    event_type: str
    """What kind of event it was."""

    id: int
    message: str | None
    resource_id: int
    """Id of the resource the event is about."""

    resource_type: str
    """Type of the resource the event is about."""

    triggered_by: int | None
    updated_at: str
    """When it last changed."""


ResourceEventList: TypeAlias = list[ResourceEventRelation]
