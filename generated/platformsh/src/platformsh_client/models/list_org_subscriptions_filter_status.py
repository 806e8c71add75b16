from typing import Annotated

from pydantic import Field

from .._runtime import Model, OpenStrEnum
from .list_links import ListLinks
from .subscription import Subscription


class ListOrgSubscriptionsFilterStatus(OpenStrEnum):
    REQUESTED = "requested"
    ACTIVE = "active"
    FAILED = "failed"
    SUSPENDED = "suspended"
    DELETED = "deleted"


class ListOrgSubscriptionsResponse(Model):
    links: Annotated[ListLinks | None, Field(alias="_links")] = None
    count: int | None = None
    items: list[Subscription] | None = None
