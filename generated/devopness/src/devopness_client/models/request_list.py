from typing import TypeAlias

from .._runtime import Model


class RequestRelation(Model):
    action_id: int | None
    created_at: str
    hook_id: str
    id: str
    ip_address: str
    retry_of: str | None
    updated_at: str


RequestList: TypeAlias = list[RequestRelation]
