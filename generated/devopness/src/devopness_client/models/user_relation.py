from .._runtime import DateTime, Model
from .language import Language


class UserRelation(Model):
    active: bool | None = None
    created_at: DateTime | None = None
    email: str
    id: int
    language: Language | None = None
    name: str
    updated_at: DateTime | None = None
    url_slug: str
