from .._runtime import OpenStrEnum


class HttpMetricsTimelineUserAgentsMethodsMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"
