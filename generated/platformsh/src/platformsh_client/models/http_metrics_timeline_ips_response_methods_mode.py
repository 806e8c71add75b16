from .._runtime import OpenStrEnum


class HttpMetricsTimelineIpsResponseMethodsMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"
