from .._runtime import Model, OpenStrEnum


class EnvironmentRestoreInputResourcesInit(OpenStrEnum):
    BACKUP = "backup"
    DEFAULT = "default"
    MINIMUM = "minimum"
    PARENT = "parent"


class EnvironmentRestoreInputResources(Model):
    init: EnvironmentRestoreInputResourcesInit | None = None
