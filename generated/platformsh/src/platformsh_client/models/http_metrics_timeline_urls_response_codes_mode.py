from .._runtime import OpenStrEnum


class HttpMetricsTimelineUrlsResponseCodesMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"
