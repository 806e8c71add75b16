from datetime import datetime
from uuid import UUID

from pydantic import Field

from .._runtime import Model
from .organization_member_level import OrganizationMemberLevel
from .organization_member_links import OrganizationMemberLinks
from .permissions import Permissions


class OrganizationMember(Model):
    id: UUID | None = None
    """Deprecated."""

    organization_id: str | None = None
    user_id: UUID | None = None
    permissions: Permissions | None = None
    level: OrganizationMemberLevel | None = None
    owner: bool | None = None
    created_at: datetime | None = None
    updated_at: datetime | None = None
    links: OrganizationMemberLinks | None = Field(default=None, alias="_links")
