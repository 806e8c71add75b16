from .._runtime import Model
from .language import Language
from .social_account_list import SocialAccountList


class UserMe(Model):
    active: bool
    created_at: str
    email: str
    id: int
    language: Language | None
    name: str
    social_accounts: SocialAccountList
    updated_at: str
    url_slug: str | None = None
