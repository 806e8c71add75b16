from .._runtime import OpenStrEnum


class ApplicationCopyType(OpenStrEnum):
    COPY = "COPY"
    FORK = "FORK"
    MIRROR = "MIRROR"
