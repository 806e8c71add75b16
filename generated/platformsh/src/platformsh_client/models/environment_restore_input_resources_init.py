from .._runtime import OpenStrEnum


class EnvironmentRestoreInputResourcesInit(OpenStrEnum):
    BACKUP = "backup"
    DEFAULT = "default"
    MINIMUM = "minimum"
    PARENT = "parent"
