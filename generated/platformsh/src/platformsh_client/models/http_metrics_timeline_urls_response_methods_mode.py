from .._runtime import OpenStrEnum


class HttpMetricsTimelineUrlsResponseMethodsMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"
