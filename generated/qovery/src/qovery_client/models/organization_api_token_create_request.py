from uuid import UUID

from .._runtime import Model
from .organization_api_token_scope import OrganizationApiTokenScope


class OrganizationApiTokenCreateRequest(Model):
    name: str
    description: str | None = None
    scope: OrganizationApiTokenScope | None = None
    role_id: UUID | None
