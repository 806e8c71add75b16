from .._runtime import OpenStrEnum


class HttpMetricsTimelineUrlsResponseCodeSlotsMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"
