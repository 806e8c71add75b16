from .._runtime import OpenStrEnum


class HttpMetricsTimelineUrlsResponseApplicationsMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"
