from .._runtime import Model


class UsageAlertConfigThreshold(Model):
    amount: float | int | None = None
    formatted: str | None = None
    unit: str | None = None
