from .._runtime import Model
from .social_account_displayable_name import SocialAccountDisplayableName
from .social_account_provider import SocialAccountProvider


class SocialAccountRelation(Model):
    id: int
    user_id: int
    provider: SocialAccountProvider
    provider_human_readable: SocialAccountDisplayableName
    provider_user_nickname: str
    is_vcs: bool
    token_expires_at: str | None
    created_at: str
    updated_at: str
