from .._runtime import Model
from .language import Language
from .social_account_list import SocialAccountList


class UserMe(Model):
    id: int
    name: str
    email: str
    url_slug: str | None = None
    language: Language | None
    active: bool
    social_accounts: SocialAccountList
    created_at: str
    updated_at: str
