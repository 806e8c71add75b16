from datetime import datetime
from typing import Any
from uuid import UUID

from .._runtime import Model


class ApplicationActivity(Model):
    uuid: UUID | None = None
    application: UUID | None = None
    organisation: UUID | None = None
    created_at: datetime | None = None
    user: UUID | None = None
    impersonated: bool | None = None
    description: str | None = None
    type: str | None = None
    context: Any = None
    user_name: str | None = None
    user_email: str | None = None
    user_avatar_images: dict[str, Any] | None = None
    user_is_removed: bool | None = None
