from .._runtime import DateTime, Model
from .language import Language


class UserRelation(Model):
    active: bool | None = None
    """Whether the account is in use."""

    created_at: DateTime | None = None
    """When it was created."""

    email: str
    """Email address, with which the user logs in. No other user has it."""

    id: int
    language: Language | None = None
    name: str
    """Full name of the user."""

    updated_at: DateTime | None = None
    """When it last changed."""

    url_slug: str
    """Name in URLs."""
