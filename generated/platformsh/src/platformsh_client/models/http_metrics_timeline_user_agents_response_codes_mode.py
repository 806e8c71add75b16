from .._runtime import OpenStrEnum


class HttpMetricsTimelineUserAgentsResponseCodesMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"
