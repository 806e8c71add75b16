from .._runtime import Model
from .usage_alert import UsageAlert


class UpdateSubscriptionUsageAlertsResponse(Model):
    current: list[UsageAlert] | None = None
    available: list[UsageAlert] | None = None
