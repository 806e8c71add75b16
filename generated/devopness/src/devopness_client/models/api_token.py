from .._runtime import Model
from .api_token_status import ApiTokenStatus, ApiTokenType
from .project_relation import ProjectRelation
from .role_relation import RoleRelation


class ApiToken(Model):
    """Access to the API for one project, with a role."""

    created_at: str
    """When it was created."""

    expires_at: str
    """When it expires."""

    id: str
    last_used_at: str | None
    """When it was last used. None if it never was."""

    name: str
    project: ProjectRelation | None
    revoked_at: str | None
    """When it was revoked. None if it was not."""

    role: RoleRelation | None
    status: ApiTokenStatus
    token: str | None
    """Value of the token. Shown only when it is created or rotated; it cannot be read later."""

    type: ApiTokenType
    updated_at: str
    """When it last changed."""
