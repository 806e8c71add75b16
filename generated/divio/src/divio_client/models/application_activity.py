from typing import Any
from uuid import UUID

from .._runtime import DateTime, Model


class ApplicationActivity(Model):
    application: UUID | None = None
    """UUID of the application."""

    context: Any = None
    created_at: DateTime | None = None
    """When it was created."""

    description: str | None = None
    impersonated: bool | None = None
    """Whether someone else acted in the name of the user."""

    organisation: UUID | None = None
    """UUID of the organization."""

    type: str | None = None
    user: UUID | None = None
    """UUID of the user."""

    user_avatar_images: dict[str, Any] | None = None
    user_email: str | None = None
    user_is_removed: bool | None = None
    """Whether the user is removed."""

    user_name: str | None = None
    uuid: UUID | None = None
