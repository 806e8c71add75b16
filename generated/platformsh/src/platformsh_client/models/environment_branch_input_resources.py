from .._runtime import Model, OpenStrEnum


class EnvironmentBranchInputResourcesInit(OpenStrEnum):
    DEFAULT = "default"
    MINIMUM = "minimum"
    PARENT = "parent"


class EnvironmentBranchInputResources(Model):
    init: EnvironmentBranchInputResourcesInit | None = None


class EnvironmentBranchInputType(OpenStrEnum):
    DEVELOPMENT = "development"
    STAGING = "staging"
