from typing import Annotated

from pydantic import Field

from .._runtime import Model, OpenStrEnum
from .list_links import ListLinks
from .team import Team


class ListTeamsResponse(Model):
    links: Annotated[ListLinks | None, Field(alias="_links")] = None
    count: int | None = None
    items: list[Team] | None = None


class ListTeamsSort(OpenStrEnum):
    LABEL = "label"
    LABEL_DASH = "-label"
    CREATED_AT = "created_at"
    CREATED_AT_DASH = "-created_at"
    UPDATED_AT = "updated_at"
    UPDATED_AT_DASH = "-updated_at"
