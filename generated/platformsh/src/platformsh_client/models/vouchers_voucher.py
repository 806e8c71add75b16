from .._runtime import Model
from .vouchers_voucher_order import VouchersVoucherOrder


class VouchersVoucher(Model):
    code: str | None = None
    amount: str | None = None
    currency: str | None = None
    orders: list[VouchersVoucherOrder] | None = None
