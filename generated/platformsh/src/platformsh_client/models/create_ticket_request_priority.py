from .._runtime import OpenStrEnum


class CreateTicketRequestPriority(OpenStrEnum):
    LOW = "low"
    NORMAL = "normal"
    HIGH = "high"
    URGENT = "urgent"
