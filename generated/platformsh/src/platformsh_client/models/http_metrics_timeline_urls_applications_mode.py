from .._runtime import OpenStrEnum


class HttpMetricsTimelineUrlsApplicationsMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"
