from .._runtime import Model
from .api_token_status import ApiTokenStatus, ApiTokenType
from .user_relation import UserRelation


class PersonalAccessToken(Model):
    created_at: str
    expires_at: str
    id: str
    last_used_at: str | None
    name: str
    revoked_at: str | None
    status: ApiTokenStatus
    token: str | None
    type: ApiTokenType
    updated_at: str
    user: UserRelation | None
