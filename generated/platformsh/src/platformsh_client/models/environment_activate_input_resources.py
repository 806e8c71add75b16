from .._runtime import Model, OpenStrEnum


class EnvironmentActivateInputResourcesInit(OpenStrEnum):
    DEFAULT = "default"
    MINIMUM = "minimum"
    PARENT = "parent"


class EnvironmentActivateInputResources(Model):
    init: EnvironmentActivateInputResourcesInit | None = None
