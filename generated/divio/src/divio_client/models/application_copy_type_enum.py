from .._runtime import OpenStrEnum


class ApplicationCopyTypeEnum(OpenStrEnum):
    FORK = "FORK"
    MIRROR = "MIRROR"
