from typing import Any
from uuid import UUID

from .._runtime import DateTime, Model


class ApplicationActivity(Model):
    application: UUID | None = None
    context: Any = None
    created_at: DateTime | None = None
    description: str | None = None
    impersonated: bool | None = None
    organisation: UUID | None = None
    type: str | None = None
    user: UUID | None = None
    user_avatar_images: dict[str, Any] | None = None
    user_email: str | None = None
    user_is_removed: bool | None = None
    user_name: str | None = None
    uuid: UUID | None = None
