from .._runtime import OpenStrEnum


class HttpMetricsTimelineUrlsResponseDomainsMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"
