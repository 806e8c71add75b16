from datetime import datetime
from uuid import UUID

from .._runtime import Model


class OrganizationApiToken(Model):
    created_at: datetime
    id: UUID
    updated_at: datetime | None = None
    description: str | None = None
    name: str | None = None
    role_id: UUID | None = None
    role_name: str | None = None
