from .._runtime import OpenStrEnum


class HttpMetricsTimelineUserAgentsDomainsMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"
