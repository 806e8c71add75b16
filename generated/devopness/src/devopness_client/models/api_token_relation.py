from .._runtime import Model
from .api_token_status import ApiTokenStatus
from .api_token_type import ApiTokenType
from .role_relation import RoleRelation


class ApiTokenRelation(Model):
    id: str
    name: str
    type: ApiTokenType
    status: ApiTokenStatus
    role: RoleRelation | None
    last_used_at: str | None
    expires_at: str
    revoked_at: str | None
    updated_at: str
    created_at: str
