from .._runtime import OpenStrEnum


class HttpMetricsTimelineIpsResponseDomainsMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"
