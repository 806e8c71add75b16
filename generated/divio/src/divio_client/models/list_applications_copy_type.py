from .._runtime import Model, OpenStrEnum
from .application import Application


class ListApplicationsCopyType(OpenStrEnum):
    COPY = "COPY"
    FORK = "FORK"
    MIRROR = "MIRROR"


class ListApplicationsOItem(OpenStrEnum):
    CREATED_AT_DASH = "-created_at"
    NAME_DASH = "-name"
    CREATED_AT = "created_at"
    NAME = "name"


class PaginatedApplicationList(Model):
    count: int
    next: str | None = None
    previous: str | None = None
    results: list[Application]
