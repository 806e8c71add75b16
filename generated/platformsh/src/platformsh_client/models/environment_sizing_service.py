from .._runtime import Model
from .environment_sizing_service_resources import EnvironmentSizingServiceResources


class EnvironmentSizingService(Model):
    resources: EnvironmentSizingServiceResources | None
    instance_count: int | None
    disk: int | None
