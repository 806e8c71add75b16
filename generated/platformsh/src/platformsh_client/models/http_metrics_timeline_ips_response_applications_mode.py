from .._runtime import OpenStrEnum


class HttpMetricsTimelineIpsResponseApplicationsMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"
