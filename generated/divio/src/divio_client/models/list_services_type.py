from .._runtime import Model, OpenStrEnum
from .service import Service


class ListServicesType(OpenStrEnum):
    AMQP = "AMQP"
    DATABASE = "DATABASE"
    SEARCH = "SEARCH"
    STORAGE = "STORAGE"


class PaginatedServiceList(Model):
    count: int
    next: str | None = None
    previous: str | None = None
    results: list[Service]
