from typing import TypeAlias

from .._runtime import Model
from .social_account_displayable_name import SocialAccountDisplayableName, SocialAccountProvider


class SocialAccountRelation(Model):
    """Your account at another provider."""

    created_at: str
    """When it was created."""

    id: int
    is_vcs: bool
    """Whether the provider hosts source code: true for GitHub, false for Facebook."""

    provider: SocialAccountProvider
    provider_human_readable: SocialAccountDisplayableName
    """`provider` as text for a user interface."""

    provider_user_nickname: str
    """Nickname the user has at the provider."""

    token_expires_at: str | None
    """When the provider's token expires."""

    updated_at: str
    """When it last changed."""

    user_id: int
    """Id of your own user."""


SocialAccountList: TypeAlias = list[SocialAccountRelation]
