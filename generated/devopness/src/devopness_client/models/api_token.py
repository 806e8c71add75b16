from .._runtime import Model
from .api_token_status import ApiTokenStatus, ApiTokenType
from .project_relation import ProjectRelation
from .role_relation import RoleRelation


class ApiToken(Model):
    created_at: str
    expires_at: str
    id: str
    last_used_at: str | None
    name: str
    project: ProjectRelation | None
    revoked_at: str | None
    role: RoleRelation | None
    status: ApiTokenStatus
    token: str | None
    type: ApiTokenType
    updated_at: str
