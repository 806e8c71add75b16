from .._runtime import Model
from .vouchers_voucher_order import VouchersVoucherOrder


class VouchersVoucher(Model):
    amount: str | None = None
    code: str | None = None
    currency: str | None = None
    orders: list[VouchersVoucherOrder] | None = None
