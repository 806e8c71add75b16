from pydantic import Field

from .._runtime import Model
from .list_links import ListLinks
from .team import Team


class ListUserTeamsResponse(Model):
    links: ListLinks | None = Field(default=None, alias="_links")
    count: int | None = None
    items: list[Team] | None = None
