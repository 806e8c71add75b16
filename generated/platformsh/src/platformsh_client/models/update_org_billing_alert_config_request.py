from .._runtime import Model
from .update_org_billing_alert_config_request_config import UpdateOrgBillingAlertConfigRequestConfig


class UpdateOrgBillingAlertConfigRequest(Model):
    active: bool | None = None
    config: UpdateOrgBillingAlertConfigRequestConfig | None = None
