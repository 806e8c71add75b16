from typing import Any, TypeAlias

from .._runtime import Model
from .hook_relation import HookRelation

HookRequestRequestBody: TypeAlias = dict[str, Any]


HookRequestRequestHeaders: TypeAlias = dict[str, Any]


HookRequestResponseBody: TypeAlias = dict[str, Any]


HookRequestResponseHeaders: TypeAlias = dict[str, Any]


class HookRequest(Model):
    action_id: int | None
    created_at: str
    hook: HookRelation | None
    hook_id: str
    id: str
    ip_address: str
    request_body: HookRequestRequestBody
    request_headers: HookRequestRequestHeaders
    response_body: HookRequestResponseBody
    response_headers: HookRequestResponseHeaders
    response_status_code: int
    retry_of: str | None
    updated_at: str
    url: str
