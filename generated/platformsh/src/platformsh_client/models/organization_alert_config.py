from .._runtime import Model


class OrganizationAlertConfigConfigThreshold(Model):
    amount: float | int | None = None
    currency_code: str | None = None
    currency_symbol: str | None = None
    formatted: str | None = None


class OrganizationAlertConfigConfig(Model):
    mode: str | None = None
    threshold: OrganizationAlertConfigConfigThreshold | None = None


class OrganizationAlertConfig(Model):
    active: bool | None = None
    alerts_sent: float | int | None = None
    config: OrganizationAlertConfigConfig | None = None
    id: str | None = None
    last_alert_at: str | None = None
    updated_at: str | None = None
    """When it was last changed."""
