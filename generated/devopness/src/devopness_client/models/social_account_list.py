from typing import TypeAlias

from .._runtime import Model
from .social_account_displayable_name import SocialAccountDisplayableName, SocialAccountProvider


class SocialAccountRelation(Model):
    created_at: str
    id: int
    is_vcs: bool
    provider: SocialAccountProvider
    provider_human_readable: SocialAccountDisplayableName
    provider_user_nickname: str
    token_expires_at: str | None
    updated_at: str
    user_id: int


SocialAccountList: TypeAlias = list[SocialAccountRelation]
