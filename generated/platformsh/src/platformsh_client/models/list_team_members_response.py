from typing import Annotated

from pydantic import Field

from .._runtime import Model, OpenStrEnum
from .list_links import ListLinks
from .team_member import TeamMember


class ListTeamMembersResponse(Model):
    links: Annotated[ListLinks | None, Field(alias="_links")] = None
    items: list[TeamMember] | None = None


class ListTeamMembersSort(OpenStrEnum):
    CREATED_AT = "created_at"
    CREATED_AT_DASH = "-created_at"
    UPDATED_AT = "updated_at"
    UPDATED_AT_DASH = "-updated_at"
