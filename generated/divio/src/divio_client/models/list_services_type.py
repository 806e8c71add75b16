from .._runtime import Model, OpenStrEnum
from .service import Service


class ListServicesType(OpenStrEnum):
    AMQP = "AMQP"
    DATABASE = "DATABASE"
    SEARCH = "SEARCH"
    STORAGE = "STORAGE"


class PaginatedServiceList(Model):
    count: int
    """How many there are on all pages."""

    next: str | None = None
    """URL of the next page. None on the last one."""

    previous: str | None = None
    """URL of the page before. None on the first one."""

    results: list[Service]
    """The objects of this page."""
