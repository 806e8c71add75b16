from typing import TypeAlias

from .._runtime import Model


class RequestRelation(Model):
    """One request to an incoming hook or of an outgoing hook."""

    action_id: int | None
    """Id of the action it belongs to."""

    created_at: str
    """When it was created."""

    hook_id: str
    """UUID of the hook."""

    id: str
    """UUID of the request."""

    ip_address: str
    """IP address the request came from."""

    retry_of: str | None
    """UUID of the request it is a new try of."""

    updated_at: str
    """When it last changed."""


RequestList: TypeAlias = list[RequestRelation]
