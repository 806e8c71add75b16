from datetime import datetime
from uuid import UUID

from .._runtime import Model


class ApiToken(Model):
    id: UUID | None = None
    name: str | None = None
    mfa_on_creation: bool | None = None
    token: str | None = None
    created_at: datetime | None = None
    updated_at: datetime | None = None
    last_used_at: datetime | None = None
