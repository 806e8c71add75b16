from datetime import datetime
from uuid import UUID

from .._runtime import Model


class OrganizationPolicyApiTokenCreateRequest(Model):
    description: str | None = None
    expires_at: datetime | None = None
    name: str
    opa_policy: str
    role_id: UUID | None = None
