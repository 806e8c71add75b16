from .._runtime import Model
from .alert import Alert


class UpdateUsageAlertsRequest(Model):
    alerts: list[Alert] | None = None
