from .._runtime import Model
from .usage_alert_config import UsageAlertConfig


class UsageAlert(Model):
    active: bool | None = None
    alerts_sent: float | int | None = None
    config: UsageAlertConfig | None = None
    id: str | None = None
    last_alert_at: str | None = None
    updated_at: str | None = None
