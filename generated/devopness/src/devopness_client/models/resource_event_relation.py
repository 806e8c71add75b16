from .._runtime import Model


class ResourceEventRelation(Model):
    id: int
    event_type: str
    resource_type: str
    resource_id: int
    message: str | None
    triggered_by: int | None
    created_at: str
    updated_at: str
