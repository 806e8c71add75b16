from typing import Annotated
from uuid import UUID

from pydantic import Field

from .._runtime import DateTime, Model, OpenStrEnum
from .permissions import Permissions


class OrganizationMemberLevel(OpenStrEnum):
    ADMIN = "admin"
    VIEWER = "viewer"


class OrganizationMemberLinksDelete(Model):
    href: str | None = None
    """URL that the link leads to."""

    method: str | None = None


class OrganizationMemberLinksSelf(Model):
    href: str | None = None
    """URL that the link leads to."""


class OrganizationMemberLinksUpdate(Model):
    href: str | None = None
    """URL that the link leads to."""

    method: str | None = None


class OrganizationMemberLinks(Model):
    delete: OrganizationMemberLinksDelete | None = None
    self_: Annotated[OrganizationMemberLinksSelf | None, Field(alias="self")] = None
    update: OrganizationMemberLinksUpdate | None = None


class OrganizationMember(Model):
    links: Annotated[OrganizationMemberLinks | None, Field(alias="_links")] = None
    created_at: DateTime | None = None
    """When it was created."""

    id: UUID | None = None
    """Deprecated."""

    level: OrganizationMemberLevel | None = None
    organization_id: str | None = None
    owner: bool | None = None
    permissions: Permissions | None = None
    updated_at: DateTime | None = None
    """When it was last changed."""

    user_id: UUID | None = None
