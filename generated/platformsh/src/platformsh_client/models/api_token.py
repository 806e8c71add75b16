from datetime import datetime
from uuid import UUID

from .._runtime import Model


class ApiToken(Model):
    created_at: datetime | None = None
    id: UUID | None = None
    last_used_at: datetime | None = None
    mfa_on_creation: bool | None = None
    name: str | None = None
    token: str | None = None
    updated_at: datetime | None = None
