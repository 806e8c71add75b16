from typing import Annotated

from pydantic import Field

from .._runtime import Model
from .list_links import ListLinks
from .team_project_access import TeamProjectAccess


class ListTeamProjectAccessResponse(Model):
    links: Annotated[ListLinks | None, Field(alias="_links")] = None
    items: list[TeamProjectAccess] | None = None
