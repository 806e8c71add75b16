from .._runtime import OpenStrEnum


class HttpMetricsTimelineUrlsCodesMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"
