from .._runtime import OpenStrEnum


class EnvironmentBranchInputResourcesInit(OpenStrEnum):
    DEFAULT = "default"
    MINIMUM = "minimum"
    PARENT = "parent"
