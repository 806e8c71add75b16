from .._runtime import OpenStrEnum


class HttpMetricsTimelineIpsResponseCodeSlotsMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"
