from uuid import UUID

from .._runtime import DateTime, Model


class OrganizationApiTokenCreate(Model):
    created_at: DateTime
    id: UUID
    updated_at: DateTime | None = None
    description: str | None = None
    name: str | None = None
    role_id: UUID | None = None
    role_name: str | None = None
    token: str | None = None
