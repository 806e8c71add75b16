from .._runtime import OpenStrEnum


class JobTypeEnum(OpenStrEnum):
    LIFECYCLE = "LIFECYCLE"
    CRON = "CRON"
