from .._runtime import OpenStrEnum


class EnvironmentStatus(OpenStrEnum):
    ACTIVE = "active"
    DELETING = "deleting"
    DIRTY = "dirty"
    INACTIVE = "inactive"
    PAUSED = "paused"
