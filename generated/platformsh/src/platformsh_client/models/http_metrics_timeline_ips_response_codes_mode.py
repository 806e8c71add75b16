from .._runtime import OpenStrEnum


class HttpMetricsTimelineIpsResponseCodesMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"
