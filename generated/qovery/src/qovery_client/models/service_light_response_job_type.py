from .._runtime import OpenStrEnum


class ServiceLightResponseJobType(OpenStrEnum):
    CRON = "CRON"
    LIFECYCLE = "LIFECYCLE"
