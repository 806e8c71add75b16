from .._runtime import OpenStrEnum


class ServiceActionEnum(OpenStrEnum):
    DEPLOY = "DEPLOY"
    DELETE = "DELETE"
    RESTART = "RESTART"
    STOP = "STOP"
    UNKNOWN = "UNKNOWN"
