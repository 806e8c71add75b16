from uuid import UUID

from .._runtime import DateTime, Model


class OrganizationPolicyApiTokenCreateRequest(Model):
    description: str | None = None
    expires_at: DateTime | None = None
    name: str
    opa_policy: str
    role_id: UUID | None = None
