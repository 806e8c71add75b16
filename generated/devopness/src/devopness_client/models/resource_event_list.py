from typing import TypeAlias

from .._runtime import Model


class ResourceEventRelation(Model):
    created_at: str
    event_type: str
    id: int
    message: str | None
    resource_id: int
    resource_type: str
    triggered_by: int | None
    updated_at: str


ResourceEventList: TypeAlias = list[ResourceEventRelation]
