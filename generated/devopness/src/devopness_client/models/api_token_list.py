from typing import TypeAlias

from .._runtime import Model
from .api_token_status import ApiTokenStatus, ApiTokenType
from .role_relation import RoleRelation


class ApiTokenRelation(Model):
    """Access to the API for one project, with a role."""

    created_at: str
    """When it was created."""

    expires_at: str
    """When it expires."""

    id: str
    last_used_at: str | None
    """When it was last used. None if it never was."""

    name: str
    revoked_at: str | None
    """When it was revoked. None if it was not."""

    role: RoleRelation | None
    status: ApiTokenStatus
    type: ApiTokenType
    updated_at: str
    """When it last changed."""


ApiTokenList: TypeAlias = list[ApiTokenRelation]
