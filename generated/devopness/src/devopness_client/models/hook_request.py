from .._runtime import Model
from .hook_relation import HookRelation
from .hook_request_request_body import HookRequestRequestBody
from .hook_request_request_headers import HookRequestRequestHeaders
from .hook_request_response_body import HookRequestResponseBody
from .hook_request_response_headers import HookRequestResponseHeaders


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
