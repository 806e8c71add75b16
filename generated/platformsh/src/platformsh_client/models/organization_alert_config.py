from .._runtime import Model
from .organization_alert_config_config import OrganizationAlertConfigConfig


class OrganizationAlertConfig(Model):
    id: str | None = None
    active: bool | None = None
    alerts_sent: float | None = None
    last_alert_at: str | None = None
    updated_at: str | None = None
    config: OrganizationAlertConfigConfig | None = None
