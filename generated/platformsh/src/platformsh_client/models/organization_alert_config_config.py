from .._runtime import Model
from .organization_alert_config_config_threshold import OrganizationAlertConfigConfigThreshold


class OrganizationAlertConfigConfig(Model):
    threshold: OrganizationAlertConfigConfigThreshold | None = None
    mode: str | None = None
