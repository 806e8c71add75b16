from .._runtime import OpenStrEnum


class HttpMetricsTimelineIpsRequestDurationSlotsMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"
