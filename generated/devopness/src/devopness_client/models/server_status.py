from .._runtime import OpenStrEnum


class ServerStatus(OpenStrEnum):
    CONFIGURING = "configuring"
    FAILED = "failed"
    PENDING = "pending"
    PROVISIONED = "provisioned"
    PROVISIONING = "provisioning"
    RESTARTING = "restarting"
    RUNNING = "running"
    STOPPED = "stopped"
