from .._runtime import OpenStrEnum


class TaskMountSource(OpenStrEnum):
    INSTANCE = "instance"
    LOCAL = "local"
    SERVICE = "service"
    STORAGE = "storage"
    TEMPORARY = "temporary"
    TMP = "tmp"
