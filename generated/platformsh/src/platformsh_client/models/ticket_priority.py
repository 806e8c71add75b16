from .._runtime import OpenStrEnum


class TicketPriority(OpenStrEnum):
    LOW = "low"
    NORMAL = "normal"
    HIGH = "high"
    URGENT = "urgent"
