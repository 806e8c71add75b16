from .._runtime import Model, OpenStrEnum


class EnvironmentMergeInputResourcesInit(OpenStrEnum):
    CHILD = "child"
    DEFAULT = "default"
    MANUAL = "manual"
    MINIMUM = "minimum"


class EnvironmentMergeInputResources(Model):
    init: EnvironmentMergeInputResourcesInit | None = None
