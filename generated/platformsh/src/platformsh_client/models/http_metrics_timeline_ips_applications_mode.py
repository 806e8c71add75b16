from .._runtime import OpenStrEnum


class HttpMetricsTimelineIpsApplicationsMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"
