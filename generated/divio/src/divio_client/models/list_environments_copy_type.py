from .._runtime import OpenStrEnum


class ListEnvironmentsCopyType(OpenStrEnum):
    COPY = "COPY"
    FORK = "FORK"
    MIRROR = "MIRROR"
