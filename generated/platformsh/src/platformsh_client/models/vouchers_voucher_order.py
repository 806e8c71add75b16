from .._runtime import Model


class VouchersVoucherOrder(Model):
    order_id: str | None = None
    status: str | None = None
    billing_period_start: str | None = None
    billing_period_end: str | None = None
    order_total: str | None = None
    order_discount: str | None = None
    currency: str | None = None
