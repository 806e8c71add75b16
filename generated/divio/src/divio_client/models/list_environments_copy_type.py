from .._runtime import Model, OpenStrEnum
from .environment import Environment


class ListEnvironmentsCopyType(OpenStrEnum):
    COPY = "COPY"
    FORK = "FORK"
    MIRROR = "MIRROR"


class ListEnvironmentsOItem(OpenStrEnum):
    APPLICATION_DASH = "-application"
    APPLICATION = "application"


class PaginatedEnvironmentList(Model):
    count: int
    next: str | None = None
    previous: str | None = None
    results: list[Environment]
