from .._runtime import Model
from .organization_alert_config_config_threshold import OrganizationAlertConfigConfigThreshold


class OrganizationAlertConfigConfig(Model):
    mode: str | None = None
    threshold: OrganizationAlertConfigConfigThreshold | None = None
