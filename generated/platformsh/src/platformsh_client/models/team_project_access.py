from typing import Annotated

from pydantic import Field

from .._runtime import Model
from .granted_at import GrantedAt
from .team_project_access_links import TeamProjectAccessLinks
from .updated_at import UpdatedAt


class TeamProjectAccess(Model):
    links: Annotated[TeamProjectAccessLinks | None, Field(alias="_links")] = None
    granted_at: GrantedAt | None = None
    organization_id: str | None = None
    project_id: str | None = None
    project_title: str | None = None
    team_id: str | None = None
    updated_at: UpdatedAt | None = None
