from .._runtime import Model


class UpdateOrgBillingAlertConfigRequestConfig(Model):
    mode: str | None = None
    threshold: int | None = None
