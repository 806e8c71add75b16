from .._runtime import OpenStrEnum


class HttpMetricsTimelineUserAgentsResponseMethodsMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"
