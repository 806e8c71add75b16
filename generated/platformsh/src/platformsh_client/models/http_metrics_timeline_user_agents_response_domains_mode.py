from .._runtime import OpenStrEnum


class HttpMetricsTimelineUserAgentsResponseDomainsMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"
