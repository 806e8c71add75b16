from .._runtime import Model
from .organization_alert_config_config import OrganizationAlertConfigConfig


class OrganizationAlertConfig(Model):
    active: bool | None = None
    alerts_sent: float | int | None = None
    config: OrganizationAlertConfigConfig | None = None
    id: str | None = None
    last_alert_at: str | None = None
    updated_at: str | None = None
