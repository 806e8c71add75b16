from .._runtime import Model, OpenStrEnum
from .application import Application


class ListApplicationsCopyType(OpenStrEnum):
    COPY = "COPY"
    FORK = "FORK"
    MIRROR = "MIRROR"


class ListApplicationsOItem(OpenStrEnum):
    """Order of applications. `-` reverses it."""

    CREATED_AT_DASH = "-created_at"
    NAME_DASH = "-name"
    CREATED_AT = "created_at"
    NAME = "name"


class PaginatedApplicationList(Model):
    count: int
    """How many there are on all pages."""

    next: str | None = None
    """URL of the next page. None on the last one."""

    previous: str | None = None
    """URL of the page before. None on the first one."""

    results: list[Application]
    """The objects of this page."""
