from .._runtime import Model


class UpdateOrgBillingAlertConfigRequestConfig(Model):
    threshold: int | None = None
    mode: str | None = None
