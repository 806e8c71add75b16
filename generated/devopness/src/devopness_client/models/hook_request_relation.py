from datetime import datetime

from .._runtime import Model


class HookRequestRelation(Model):
    id: str
    hook_id: str
    action_id: int | None
    retry_of: str | None
    ip_address: str
    url: str | None = None
    response_status_code: int | None = None
    created_at: datetime | None = None
    updated_at: datetime | None = None
