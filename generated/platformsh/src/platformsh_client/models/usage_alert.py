from .._runtime import Model


class UsageAlertConfigThreshold(Model):
    amount: float | int | None = None
    formatted: str | None = None
    unit: str | None = None


class UsageAlertConfig(Model):
    threshold: UsageAlertConfigThreshold | None = None


class UsageAlert(Model):
    active: bool | None = None
    alerts_sent: float | int | None = None
    config: UsageAlertConfig | None = None
    id: str | None = None
    last_alert_at: str | None = None
    updated_at: str | None = None
    """When it was last changed."""
