from .._runtime import Model
from .api_token_status import ApiTokenStatus, ApiTokenType
from .user_relation import UserRelation


class PersonalAccessTokenRotateResponse(Model):
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

    status: ApiTokenStatus
    token: str | None
    """Value of the token. Shown only when it is created or rotated; it cannot be read later."""

    type: ApiTokenType
    updated_at: str
    """When it last changed."""

    user: UserRelation | None
