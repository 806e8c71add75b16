from datetime import datetime
from uuid import UUID

from .._runtime import Model


class User(Model):
    id: UUID | None = None
    created_at: datetime | None = None
    updated_at: datetime | None = None
    first_name: str | None = None
    last_name: str | None = None
    email: str | None = None
    profile_picture_url: str | None = None
