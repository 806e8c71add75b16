from .._runtime import Model


class UpdateSubscriptionUsageAlertsRequestAlertConfig(Model):
    threshold: int | None = None


class UpdateSubscriptionUsageAlertsRequestAlert(Model):
    active: bool | None = None
    config: UpdateSubscriptionUsageAlertsRequestAlertConfig | None = None
    id: str | None = None
