from .._runtime import OpenStrEnum


class FrequencyEnum(OpenStrEnum):
    """How often a cron job runs."""

    DAILY = "DAILY"
    HOURLY = "HOURLY"
    EVERY10_MIN = "EVERY10MIN"
