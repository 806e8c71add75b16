from typing import Any, TypeAlias

from .._runtime import Model
from .hook_relation import HookRelation

HookRequestRequestBody: TypeAlias = dict[str, Any]


HookRequestRequestHeaders: TypeAlias = dict[str, Any]


HookRequestResponseBody: TypeAlias = dict[str, Any]


HookRequestResponseHeaders: TypeAlias = dict[str, Any]


class HookRequest(Model):
    """One request to an incoming hook or of an outgoing hook."""

    action_id: int | None
    """Id of the action it belongs to."""

    created_at: str
    """When it was created."""

    hook: HookRelation | None
    hook_id: str
    """UUID of the hook."""

    id: str
    """UUID of the request."""

    ip_address: str
    """IP address the request came from."""

    request_body: HookRequestRequestBody
    request_headers: HookRequestRequestHeaders
    response_body: HookRequestResponseBody
    response_headers: HookRequestResponseHeaders
    response_status_code: int
    """HTTP status of the response."""

    retry_of: str | None
    """UUID of the request it is a new try of."""

    updated_at: str
    """When it last changed."""

    url: str
    """URL the request went to."""
