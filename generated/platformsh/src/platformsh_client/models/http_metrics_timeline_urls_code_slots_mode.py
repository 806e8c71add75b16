from .._runtime import OpenStrEnum


class HttpMetricsTimelineUrlsCodeSlotsMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"
