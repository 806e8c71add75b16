from .._runtime import OpenStrEnum


class FilterTicketStatusParameter(OpenStrEnum):
    CLOSED = "closed"
    DELETED = "deleted"
    HOLD = "hold"
    NEW = "new"
    OPEN = "open"
    PENDING = "pending"
    SOLVED = "solved"
