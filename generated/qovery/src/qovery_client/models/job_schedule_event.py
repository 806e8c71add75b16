from .._runtime import OpenStrEnum


class JobScheduleEvent(OpenStrEnum):
    ON_START = "ON_START"
    ON_STOP = "ON_STOP"
    ON_DELETE = "ON_DELETE"
    CRON = "CRON"
