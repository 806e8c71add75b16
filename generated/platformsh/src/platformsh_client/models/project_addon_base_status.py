from .._runtime import OpenStrEnum


class ProjectAddonBaseStatus(OpenStrEnum):
    REQUESTED = "requested"
    ACTIVE = "active"
    FAILED = "failed"
