from .._runtime import OpenStrEnum


class HttpMetricsTimelineIpsMethodsMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"
