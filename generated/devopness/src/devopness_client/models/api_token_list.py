from typing import TypeAlias

from .._runtime import Model
from .api_token_status import ApiTokenStatus, ApiTokenType
from .role_relation import RoleRelation


class ApiTokenRelation(Model):
    created_at: str
    expires_at: str
    id: str
    last_used_at: str | None
    name: str
    revoked_at: str | None
    role: RoleRelation | None
    status: ApiTokenStatus
    type: ApiTokenType
    updated_at: str


ApiTokenList: TypeAlias = list[ApiTokenRelation]
