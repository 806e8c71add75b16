from .._runtime import Model
from .usage_alert_config import UsageAlertConfig


class UsageAlert(Model):
    id: str | None = None
    active: bool | None = None
    alerts_sent: float | None = None
    last_alert_at: str | None = None
    updated_at: str | None = None
    config: UsageAlertConfig | None = None
