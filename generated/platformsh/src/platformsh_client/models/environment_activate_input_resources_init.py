from .._runtime import OpenStrEnum


class EnvironmentActivateInputResourcesInit(OpenStrEnum):
    DEFAULT = "default"
    MINIMUM = "minimum"
    PARENT = "parent"
