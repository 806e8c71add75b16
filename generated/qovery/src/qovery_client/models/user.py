from datetime import datetime
from uuid import UUID

from .._runtime import Model


class User(Model):
    created_at: datetime | None = None
    email: str | None = None
    first_name: str | None = None
    id: UUID | None = None
    last_name: str | None = None
    profile_picture_url: str | None = None
    updated_at: datetime | None = None
