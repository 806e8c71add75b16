from pydantic import Field

from .._runtime import Model
from .list_links import ListLinks
from .usage import Usage


class ListOrgUsageRecordsResponse(Model):
    links: ListLinks | None = Field(default=None, alias="_links")
    items: list[Usage] | None = None
