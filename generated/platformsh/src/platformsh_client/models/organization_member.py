from typing import Annotated
from uuid import UUID

from pydantic import Field

from .._runtime import DateTime, Model
from .organization_member_level import OrganizationMemberLevel
from .organization_member_links import OrganizationMemberLinks
from .permissions import Permissions


class OrganizationMember(Model):
    links: Annotated[OrganizationMemberLinks | None, Field(alias="_links")] = None
    created_at: DateTime | None = None
    id: UUID | None = None
    """Deprecated."""

    level: OrganizationMemberLevel | None = None
    organization_id: str | None = None
    owner: bool | None = None
    permissions: Permissions | None = None
    updated_at: DateTime | None = None
    user_id: UUID | None = None
