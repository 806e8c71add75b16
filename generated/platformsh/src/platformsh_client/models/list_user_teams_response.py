from pydantic import Field

from .._runtime import Model
from .list_links import ListLinks
from .team import Team


class ListUserTeamsResponse(Model):
    items: list[Team] | None = None
    count: int | None = None
    links: ListLinks | None = Field(default=None, alias="_links")
