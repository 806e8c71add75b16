from datetime import datetime

from .._runtime import Model
from .language import Language


class UserRelation(Model):
    active: bool | None = None
    created_at: datetime | None = None
    email: str
    id: int
    language: Language | None = None
    name: str
    updated_at: datetime | None = None
    url_slug: str
