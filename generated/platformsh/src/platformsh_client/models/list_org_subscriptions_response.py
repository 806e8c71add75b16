from typing import Annotated

from pydantic import Field

from .._runtime import Model
from .list_links import ListLinks
from .subscription import Subscription


class ListOrgSubscriptionsResponse(Model):
    links: Annotated[ListLinks | None, Field(alias="_links")] = None
    count: int | None = None
    items: list[Subscription] | None = None
