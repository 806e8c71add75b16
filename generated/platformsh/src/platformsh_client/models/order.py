from typing import Annotated
from uuid import UUID

from pydantic import Field

from .._runtime import DateTime, Model
from .address import Address
from .components import Components
from .line_item import LineItem
from .order_billing_period_label import OrderBillingPeriodLabel
from .order_links import OrderLinks
from .order_status import OrderStatus


class Order(Model):
    links: Annotated[OrderLinks | None, Field(alias="_links")] = None
    address: Address | None = None
    billing_period_duration: int | None = None
    billing_period_end: DateTime | None = None
    billing_period_label: OrderBillingPeriodLabel | None = None
    billing_period_start: DateTime | None = None
    company: str | None = None
    components: Components | None = None
    currency: str | None = None
    id: str | None = None
    invoice_url: str | None = None
    invoiced: bool | None = None
    last_refreshed: DateTime | None = None
    line_items: list[LineItem] | None = None
    owner: UUID | None = None
    paid_on: DateTime | None = None
    status: OrderStatus | None = None
    total: int | None = None
    total_formatted: int | None = None
    vat_number: str | None = None
