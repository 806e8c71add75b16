from .._runtime import OpenStrEnum


class HttpMetricsTimelineUserAgentsApplicationsMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"
