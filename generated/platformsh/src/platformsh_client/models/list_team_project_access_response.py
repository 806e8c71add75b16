from pydantic import Field

from .._runtime import Model
from .list_links import ListLinks
from .team_project_access import TeamProjectAccess


class ListTeamProjectAccessResponse(Model):
    links: ListLinks | None = Field(default=None, alias="_links")
    items: list[TeamProjectAccess] | None = None
