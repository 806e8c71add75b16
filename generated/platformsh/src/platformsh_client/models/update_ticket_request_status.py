from .._runtime import OpenStrEnum


class UpdateTicketRequestStatus(OpenStrEnum):
    OPEN = "open"
    SOLVED = "solved"
