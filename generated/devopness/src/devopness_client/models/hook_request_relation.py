from .._runtime import DateTime, Model


class HookRequestRelation(Model):
    action_id: int | None
    created_at: DateTime | None = None
    hook_id: str
    id: str
    ip_address: str
    response_status_code: int | None = None
    retry_of: str | None
    updated_at: DateTime | None = None
    url: str | None = None
