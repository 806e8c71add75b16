from typing import Annotated

from pydantic import Field

from .._runtime import Model, OpenStrEnum
from .hal_links import HalLinks
from .ticket import Ticket


class FilterPriorityParameter(OpenStrEnum):
    LOW = "low"
    NORMAL = "normal"
    HIGH = "high"
    URGENT = "urgent"


class FilterTicketStatusParameter(OpenStrEnum):
    CLOSED = "closed"
    DELETED = "deleted"
    HOLD = "hold"
    NEW = "new"
    OPEN = "open"
    PENDING = "pending"
    SOLVED = "solved"


class FilterTypeParameter(OpenStrEnum):
    PROBLEM = "problem"
    TASK = "task"
    INCIDENT = "incident"
    QUESTION = "question"


class ListTicketsResponse(Model):
    links: Annotated[HalLinks | None, Field(alias="_links")] = None
    count: int | None = None
    tickets: list[Ticket] | None = None
