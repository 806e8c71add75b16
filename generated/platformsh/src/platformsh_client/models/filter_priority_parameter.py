from .._runtime import OpenStrEnum


class FilterPriorityParameter(OpenStrEnum):
    LOW = "low"
    NORMAL = "normal"
    HIGH = "high"
    URGENT = "urgent"
