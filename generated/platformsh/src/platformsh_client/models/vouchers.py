from typing import Annotated
from uuid import UUID

from pydantic import Field

from .._runtime import Model
from .vouchers_links import VouchersLinks
from .vouchers_voucher import VouchersVoucher


class Vouchers(Model):
    links: Annotated[VouchersLinks | None, Field(alias="_links")] = None
    currency: str | None = None
    uuid: UUID | None = None
    vouchers: list[VouchersVoucher] | None = None
    vouchers_applied: str | None = None
    vouchers_remaining_balance: str | None = None
    vouchers_total: str | None = None
