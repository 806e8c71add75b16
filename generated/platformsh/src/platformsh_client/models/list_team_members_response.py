from pydantic import Field

from .._runtime import Model
from .list_links import ListLinks
from .team_member import TeamMember


class ListTeamMembersResponse(Model):
    links: ListLinks | None = Field(default=None, alias="_links")
    items: list[TeamMember] | None = None
