from .._runtime import Model
from .user_type import UserType


class User(Model):
    id: int
    type: UserType
    url_slug: str | None = None
