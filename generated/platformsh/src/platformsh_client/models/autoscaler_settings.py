from .._runtime import Model
from .autoscaler_service_settings import AutoscalerServiceSettings


class AutoscalerSettings(Model):
    services: dict[str, dict[str, AutoscalerServiceSettings] | None] | None = None
