from .._runtime import Model, OpenStrEnum


class UserType(OpenStrEnum):
    """`user`: a person. `org`: an organization."""

    USER = "user"
    ORG = "org"


class User(Model):
    id: int
    type: UserType
    url_slug: str | None = None
    """Name in URLs."""
