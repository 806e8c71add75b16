from .._runtime import Model
from .update_subscription_usage_alerts_request_alert_config import (
    UpdateSubscriptionUsageAlertsRequestAlertConfig,
)


class UpdateSubscriptionUsageAlertsRequestAlert(Model):
    active: bool | None = None
    config: UpdateSubscriptionUsageAlertsRequestAlertConfig | None = None
    id: str | None = None
