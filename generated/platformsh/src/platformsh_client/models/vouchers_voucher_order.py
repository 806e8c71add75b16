from .._runtime import Model


class VouchersVoucherOrder(Model):
    billing_period_end: str | None = None
    billing_period_start: str | None = None
    currency: str | None = None
    order_discount: str | None = None
    order_id: str | None = None
    order_total: str | None = None
    status: str | None = None
