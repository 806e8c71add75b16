from .._runtime import Model, OpenStrEnum
from .environment import Environment


class ListEnvironmentsCopyType(OpenStrEnum):
    COPY = "COPY"
    FORK = "FORK"
    MIRROR = "MIRROR"


class ListEnvironmentsOItem(OpenStrEnum):
    """Order of environments. `-` reverses it."""

    APPLICATION_DASH = "-application"
    APPLICATION = "application"


class PaginatedEnvironmentList(Model):
    count: int
    """How many there are on all pages."""

    next: str | None = None
    """URL of the next page. None on the last one."""

    previous: str | None = None
    """URL of the page before. None on the first one."""

    results: list[Environment]
    """The objects of this page."""
