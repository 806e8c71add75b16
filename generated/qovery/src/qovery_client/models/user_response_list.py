from .._runtime import Model
from .user import User


class UserResponseList(Model):
    results: list[User] | None = None
