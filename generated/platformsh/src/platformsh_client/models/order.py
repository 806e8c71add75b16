from typing import Annotated, Any
from uuid import UUID

from pydantic import Field

from .._runtime import DateTime, Model, OpenStrEnum
from .address import Address


class Components(Model):
    voucher_vat_baseprice: Annotated[
        dict[str, Any] | None, Field(alias="voucher/vat/baseprice")
    ] = None


class LineItemComponent(Model):
    amount: float | int | None = None
    amount_formatted: str | None = None
    currency: str | None = None
    display_title: str | None = None


class LineItemType(OpenStrEnum):
    PROJECT_PLAN = "project_plan"
    PROJECT_FEATURE = "project_feature"
    PROJECT_SUBTOTAL = "project_subtotal"
    ORGANIZATION_PLAN = "organization_plan"
    ORGANIZATION_FEATURE = "organization_feature"
    ORGANIZATION_SUBTOTAL = "organization_subtotal"


class LineItem(Model):
    components: dict[str, LineItemComponent] | None = None
    exclude_from_invoice: bool | None = None
    license_id: float | int | None = None
    product: str | None = None
    project_id: str | None = None
    sku: str | None = None
    total: float | int | None = None
    total_formatted: str | None = None
    type: LineItemType | None = None


class OrderBillingPeriodLabel(Model):
    formatted: str | None = None
    month: str | None = None
    next_month: str | None = None
    year: str | None = None


class OrderLinksInvoices(Model):
    href: str | None = None
    """URL that the link leads to."""


class OrderLinks(Model):
    invoices: OrderLinksInvoices | None = None


class OrderStatus(OpenStrEnum):
    COMPLETED = "completed"
    PAST_DUE = "past_due"
    PENDING = "pending"
    CANCELED = "canceled"
    PAYMENT_FAILED_SOFT_DECLINE = "payment_failed_soft_decline"
    PAYMENT_FAILED_HARD_DECLINE = "payment_failed_hard_decline"


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
