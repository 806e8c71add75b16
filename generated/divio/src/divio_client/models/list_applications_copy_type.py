from .._runtime import OpenStrEnum


class ListApplicationsCopyType(OpenStrEnum):
    COPY = "COPY"
    FORK = "FORK"
    MIRROR = "MIRROR"
