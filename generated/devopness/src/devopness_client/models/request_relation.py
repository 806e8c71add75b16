from .._runtime import Model


class RequestRelation(Model):
    id: str
    hook_id: str
    action_id: int | None
    retry_of: str | None
    ip_address: str
    created_at: str
    updated_at: str
