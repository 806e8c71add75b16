from datetime import datetime
from uuid import UUID

from .._runtime import Model


class OrganizationApiTokenCreate(Model):
    id: UUID
    created_at: datetime
    updated_at: datetime | None = None
    name: str | None = None
    description: str | None = None
    token: str | None = None
    role_name: str | None = None
    role_id: UUID | None = None
