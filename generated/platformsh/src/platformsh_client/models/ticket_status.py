from .._runtime import OpenStrEnum


class TicketStatus(OpenStrEnum):
    CLOSED = "closed"
    DELETED = "deleted"
    HOLD = "hold"
    NEW = "new"
    OPEN = "open"
    PENDING = "pending"
    SOLVED = "solved"
