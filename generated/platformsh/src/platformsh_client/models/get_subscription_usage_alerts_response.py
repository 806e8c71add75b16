from .._runtime import Model
from .usage_alert import UsageAlert


class GetSubscriptionUsageAlertsResponse(Model):
    available: list[UsageAlert] | None = None
    current: list[UsageAlert] | None = None
