from .._runtime import OpenStrEnum


class DatabaseModeEnum(OpenStrEnum):
    CONTAINER = "CONTAINER"
    MANAGED = "MANAGED"
