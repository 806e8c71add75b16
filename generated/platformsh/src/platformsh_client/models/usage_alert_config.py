from .._runtime import Model
from .usage_alert_config_threshold import UsageAlertConfigThreshold


class UsageAlertConfig(Model):
    threshold: UsageAlertConfigThreshold | None = None
