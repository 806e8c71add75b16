from datetime import datetime
from uuid import UUID

from .._runtime import Model


class OrganizationReference(Model):
    id: str | None = None
    type: str | None = None
    owner_id: UUID | None = None
    name: str | None = None
    label: str | None = None
    vendor: str | None = None
    created_at: datetime | None = None
    updated_at: datetime | None = None
