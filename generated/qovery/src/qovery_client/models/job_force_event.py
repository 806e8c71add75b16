from .._runtime import OpenStrEnum


class JobForceEvent(OpenStrEnum):
    START = "START"
    STOP = "STOP"
    DELETE = "DELETE"
    CRON = "CRON"
