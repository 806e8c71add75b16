from .._runtime import OpenStrEnum


class HttpMetricsTimelineUserAgentsRequestDurationSlotsMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"
