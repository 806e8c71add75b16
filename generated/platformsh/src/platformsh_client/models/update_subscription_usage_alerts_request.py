from .._runtime import Model
from .update_subscription_usage_alerts_request_alert import (
    UpdateSubscriptionUsageAlertsRequestAlert,
)


class UpdateSubscriptionUsageAlertsRequest(Model):
    alerts: list[UpdateSubscriptionUsageAlertsRequestAlert] | None = None
