from .._runtime import OpenStrEnum


class RecordStatusParameter(OpenStrEnum):
    ACTIVE = "active"
    SUSPENDED = "suspended"
