from .._runtime import Model
from .usage_alert import UsageAlert


class GetSubscriptionUsageAlertsResponse(Model):
    current: list[UsageAlert] | None = None
    available: list[UsageAlert] | None = None
