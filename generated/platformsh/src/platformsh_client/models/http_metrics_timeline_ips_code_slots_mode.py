from .._runtime import OpenStrEnum


class HttpMetricsTimelineIpsCodeSlotsMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"
