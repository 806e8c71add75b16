from .._runtime import OpenStrEnum


class HttpMetricsTimelineUrlsDomainsMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"
