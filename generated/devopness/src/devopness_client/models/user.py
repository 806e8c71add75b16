from .._runtime import Model, OpenStrEnum


class UserType(OpenStrEnum):
    USER = "user"
    ORG = "org"


class User(Model):
    id: int
    type: UserType
    url_slug: str | None = None
