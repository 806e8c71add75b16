from .._runtime import Model


class UsageAlertConfigThreshold(Model):
    formatted: str | None = None
    amount: float | None = None
    unit: str | None = None
