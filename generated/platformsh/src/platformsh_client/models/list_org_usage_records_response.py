from typing import Annotated

from pydantic import Field

from .._runtime import Model
from .list_links import ListLinks
from .usage import Usage


class ListOrgUsageRecordsResponse(Model):
    links: Annotated[ListLinks | None, Field(alias="_links")] = None
    items: list[Usage] | None = None
