from .._runtime import OpenStrEnum


class HttpMetricsTimelineIpsDomainsMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"
