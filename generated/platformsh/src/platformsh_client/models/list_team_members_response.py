from typing import Annotated

from pydantic import Field

from .._runtime import Model
from .list_links import ListLinks
from .team_member import TeamMember


class ListTeamMembersResponse(Model):
    links: Annotated[ListLinks | None, Field(alias="_links")] = None
    items: list[TeamMember] | None = None
