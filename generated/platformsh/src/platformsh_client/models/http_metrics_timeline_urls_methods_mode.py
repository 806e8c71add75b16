from .._runtime import OpenStrEnum


class HttpMetricsTimelineUrlsMethodsMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"
