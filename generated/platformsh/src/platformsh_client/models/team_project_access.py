from typing import Annotated

from pydantic import Field

from .._runtime import Model
from .granted_at import GrantedAt
from .updated_at import UpdatedAt


class TeamProjectAccessLinksDelete(Model):
    href: str | None = None
    """URL that the link leads to."""

    method: str | None = None


class TeamProjectAccessLinksSelf(Model):
    href: str | None = None
    """URL that the link leads to."""


class TeamProjectAccessLinksUpdate(Model):
    href: str | None = None
    """URL that the link leads to."""

    method: str | None = None


class TeamProjectAccessLinks(Model):
    delete: TeamProjectAccessLinksDelete | None = None
    self_: Annotated[TeamProjectAccessLinksSelf | None, Field(alias="self")] = None
    update: TeamProjectAccessLinksUpdate | None = None


class TeamProjectAccess(Model):
    links: Annotated[TeamProjectAccessLinks | None, Field(alias="_links")] = None
    granted_at: GrantedAt | None = None
    organization_id: str | None = None
    project_id: str | None = None
    project_title: str | None = None
    team_id: str | None = None
    updated_at: UpdatedAt | None = None
    """When it was last changed."""
