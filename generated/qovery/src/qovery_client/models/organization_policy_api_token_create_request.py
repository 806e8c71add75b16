from datetime import datetime
from uuid import UUID

from .._runtime import Model


class OrganizationPolicyApiTokenCreateRequest(Model):
    name: str
    description: str | None = None
    opa_policy: str
    role_id: UUID | None = None
    expires_at: datetime | None = None
