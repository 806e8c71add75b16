from .._runtime import Model
from .user_type import UserType


class User(Model):
    id: int
    url_slug: str | None = None
    type: UserType
