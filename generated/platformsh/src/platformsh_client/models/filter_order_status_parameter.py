from typing import Annotated

from pydantic import Field

from .._runtime import Model, OpenStrEnum
from .list_links import ListLinks
from .order import Order


class FilterOrderStatusParameter(OpenStrEnum):
    COMPLETED = "completed"
    PAST_DUE = "past_due"
    PENDING = "pending"
    CANCELED = "canceled"
    PAYMENT_FAILED_SOFT_DECLINE = "payment_failed_soft_decline"
    PAYMENT_FAILED_HARD_DECLINE = "payment_failed_hard_decline"


class ListOrgOrdersResponse(Model):
    links: Annotated[ListLinks | None, Field(alias="_links")] = None
    items: list[Order] | None = None
