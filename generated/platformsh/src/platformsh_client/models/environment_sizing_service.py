from .._runtime import Model
from .environment_sizing_service_resources import EnvironmentSizingServiceResources


class EnvironmentSizingService(Model):
    disk: int | None
    instance_count: int | None
    resources: EnvironmentSizingServiceResources | None
