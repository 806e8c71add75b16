from typing import Annotated
from uuid import UUID

from pydantic import Field

from .._runtime import Model
from .granted_at import GrantedAt
from .project_permissions import ProjectPermissions
from .updated_at import UpdatedAt


class UserProjectAccessLinksDelete(Model):
    href: str | None = None
    """URL that the link leads to."""

    method: str | None = None


class UserProjectAccessLinksSelf(Model):
    href: str | None = None
    """URL that the link leads to."""


class UserProjectAccessLinksUpdate(Model):
    href: str | None = None
    """URL that the link leads to."""

    method: str | None = None


class UserProjectAccessLinks(Model):
    delete: UserProjectAccessLinksDelete | None = None
    self_: Annotated[UserProjectAccessLinksSelf | None, Field(alias="self")] = None
    update: UserProjectAccessLinksUpdate | None = None


class UserProjectAccess(Model):
    links: Annotated[UserProjectAccessLinks | None, Field(alias="_links")] = None
    granted_at: GrantedAt | None = None
    organization_id: str | None = None
    permissions: ProjectPermissions | None = None
    project_id: str | None = None
    project_title: str | None = None
    updated_at: UpdatedAt | None = None
    """When it was last changed."""

    user_id: UUID | None = None
