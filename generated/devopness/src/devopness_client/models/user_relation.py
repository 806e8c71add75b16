from datetime import datetime

from .._runtime import Model
from .language import Language


class UserRelation(Model):
    id: int
    name: str
    email: str
    url_slug: str
    language: Language | None = None
    active: bool | None = None
    created_at: datetime | None = None
    updated_at: datetime | None = None
