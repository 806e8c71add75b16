from uuid import UUID

from .._runtime import Model
from .organization_api_token_scope import OrganizationApiTokenScope


class OrganizationApiTokenCreateRequest(Model):
    description: str | None = None
    name: str
    role_id: UUID | None
    scope: OrganizationApiTokenScope | None = None
