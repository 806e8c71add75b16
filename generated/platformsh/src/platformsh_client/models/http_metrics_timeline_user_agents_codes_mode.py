from .._runtime import OpenStrEnum


class HttpMetricsTimelineUserAgentsCodesMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"
