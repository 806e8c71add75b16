from .._runtime import Model
from .api_token_status import ApiTokenStatus
from .api_token_type import ApiTokenType
from .project_relation import ProjectRelation
from .role_relation import RoleRelation


class ApiTokenRotateResponse(Model):
    id: str
    name: str
    type: ApiTokenType
    token: str | None
    status: ApiTokenStatus
    role: RoleRelation | None
    project: ProjectRelation | None
    last_used_at: str | None
    expires_at: str
    revoked_at: str | None
    updated_at: str
    created_at: str
