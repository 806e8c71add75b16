from uuid import UUID

from .._runtime import DateTime, Model


class AccountInfo(Model):
    communication_email: str | None = None
    created_at: DateTime | None = None
    """When it was created."""

    first_name: str | None = None
    id: UUID | None = None
    last_name: str | None = None
    nickname: str | None = None
    profile_picture_url: str | None = None
