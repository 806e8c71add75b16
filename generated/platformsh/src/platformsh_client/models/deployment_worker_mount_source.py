from .._runtime import OpenStrEnum


class DeploymentWorkerMountSource(OpenStrEnum):
    INSTANCE = "instance"
    LOCAL = "local"
    SERVICE = "service"
    STORAGE = "storage"
    TEMPORARY = "temporary"
    TMP = "tmp"
