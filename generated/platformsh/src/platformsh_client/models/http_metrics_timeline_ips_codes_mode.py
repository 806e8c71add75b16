from .._runtime import OpenStrEnum


class HttpMetricsTimelineIpsCodesMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"
