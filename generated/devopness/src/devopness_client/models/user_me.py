from .._runtime import Model
from .language import Language
from .social_account_list import SocialAccountList


class UserMe(Model):
    active: bool
    """Whether the account is in use."""

    created_at: str
    """When it was created."""

    email: str
    """Email address, with which the user logs in. No other user has it."""

    id: int
    language: Language | None
    name: str
    """Full name of the user."""

    social_accounts: SocialAccountList
    updated_at: str
    """When it last changed."""

    url_slug: str | None = None
    """Name in URLs."""
