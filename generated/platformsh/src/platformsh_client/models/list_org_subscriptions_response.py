from pydantic import Field

from .._runtime import Model
from .list_links import ListLinks
from .subscription import Subscription


class ListOrgSubscriptionsResponse(Model):
    links: ListLinks | None = Field(default=None, alias="_links")
    count: int | None = None
    items: list[Subscription] | None = None
