from .._runtime import OpenStrEnum


class HttpMetricsTimelineIpsResponseRequestDurationSlotsMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"
