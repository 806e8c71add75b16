from .._runtime import OpenStrEnum


class EnvironmentMergeInputResourcesInit(OpenStrEnum):
    CHILD = "child"
    DEFAULT = "default"
    MANUAL = "manual"
    MINIMUM = "minimum"
