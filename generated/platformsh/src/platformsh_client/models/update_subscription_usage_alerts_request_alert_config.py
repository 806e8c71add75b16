from .._runtime import Model


class UpdateSubscriptionUsageAlertsRequestAlertConfig(Model):
    threshold: int | None = None
