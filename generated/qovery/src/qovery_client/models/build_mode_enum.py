from .._runtime import OpenStrEnum


class BuildModeEnum(OpenStrEnum):
    DOCKER = "DOCKER"
