from datetime import datetime
from uuid import UUID

from .._runtime import Model


class AccountInfo(Model):
    id: UUID | None = None
    created_at: datetime | None = None
    nickname: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    profile_picture_url: str | None = None
    communication_email: str | None = None
