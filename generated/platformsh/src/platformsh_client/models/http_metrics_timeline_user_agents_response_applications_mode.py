from .._runtime import OpenStrEnum


class HttpMetricsTimelineUserAgentsResponseApplicationsMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"
