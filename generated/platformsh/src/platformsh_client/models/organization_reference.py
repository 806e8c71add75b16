from datetime import datetime
from uuid import UUID

from .._runtime import Model


class OrganizationReference(Model):
    created_at: datetime | None = None
    id: str | None = None
    label: str | None = None
    name: str | None = None
    owner_id: UUID | None = None
    type: str | None = None
    updated_at: datetime | None = None
    vendor: str | None = None
