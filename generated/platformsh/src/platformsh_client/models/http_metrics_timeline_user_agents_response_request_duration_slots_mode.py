from .._runtime import OpenStrEnum


class HttpMetricsTimelineUserAgentsResponseRequestDurationSlotsMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"
