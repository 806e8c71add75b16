from .._runtime import Model
from .alert import Alert


class UpdateUsageAlertsResponse(Model):
    available: list[Alert] | None = None
    current: list[Alert] | None = None
