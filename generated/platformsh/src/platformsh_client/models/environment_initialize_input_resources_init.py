from .._runtime import OpenStrEnum


class EnvironmentInitializeInputResourcesInit(OpenStrEnum):
    DEFAULT = "default"
    MINIMUM = "minimum"
