from datetime import datetime
from uuid import UUID

from .._runtime import Model


class OrganizationPolicyApiToken(Model):
    created_at: datetime
    id: UUID
    updated_at: datetime | None = None
    creator_name: str | None = None
    description: str | None = None
    expires_at: datetime | None = None
    name: str | None = None
    opa_policy: str | None = None
    role_id: UUID | None = None
    role_name: str | None = None
