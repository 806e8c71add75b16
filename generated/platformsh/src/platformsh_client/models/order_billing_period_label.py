from .._runtime import Model


class OrderBillingPeriodLabel(Model):
    formatted: str | None = None
    month: str | None = None
    next_month: str | None = None
    year: str | None = None
