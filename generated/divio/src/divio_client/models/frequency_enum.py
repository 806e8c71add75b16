from .._runtime import OpenStrEnum


class FrequencyEnum(OpenStrEnum):
    DAILY = "DAILY"
    HOURLY = "HOURLY"
    EVERY10_MIN = "EVERY10MIN"
