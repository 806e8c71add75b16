from uuid import UUID

from .._runtime import DateTime, Model


class User(Model):
    created_at: DateTime | None = None
    """When it was created."""

    email: str | None = None
    first_name: str | None = None
    id: UUID | None = None
    last_name: str | None = None
    profile_picture_url: str | None = None
    updated_at: DateTime | None = None
    """When it was last changed."""


class UserResponseList(Model):
    results: list[User] | None = None
