from .._runtime import Model
from .hook_relation import HookRelation
from .hook_request_request_body import HookRequestRequestBody
from .hook_request_request_headers import HookRequestRequestHeaders
from .hook_request_response_body import HookRequestResponseBody
from .hook_request_response_headers import HookRequestResponseHeaders


class HookRequest(Model):
    id: str
    hook_id: str
    action_id: int | None
    retry_of: str | None
    ip_address: str
    url: str
    request_headers: HookRequestRequestHeaders
    request_body: HookRequestRequestBody
    response_status_code: int
    response_headers: HookRequestResponseHeaders
    response_body: HookRequestResponseBody
    hook: HookRelation | None
    created_at: str
    updated_at: str
