from typing import Annotated
from uuid import UUID

from pydantic import Field

from .._runtime import Model


class VouchersLinksSelf(Model):
    href: str | None = None
    """URL that the link leads to."""


class VouchersLinks(Model):
    self_: Annotated[VouchersLinksSelf | None, Field(alias="self")] = None


class VouchersVoucherOrder(Model):
    billing_period_end: str | None = None
    billing_period_start: str | None = None
    currency: str | None = None
    order_discount: str | None = None
    order_id: str | None = None
    order_total: str | None = None
    status: str | None = None


class VouchersVoucher(Model):
    amount: str | None = None
    code: str | None = None
    currency: str | None = None
    orders: list[VouchersVoucherOrder] | None = None


class Vouchers(Model):
    links: Annotated[VouchersLinks | None, Field(alias="_links")] = None
    currency: str | None = None
    uuid: UUID | None = None
    vouchers: list[VouchersVoucher] | None = None
    vouchers_applied: str | None = None
    vouchers_remaining_balance: str | None = None
    vouchers_total: str | None = None
