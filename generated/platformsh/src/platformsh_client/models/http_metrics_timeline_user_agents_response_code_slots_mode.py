from .._runtime import OpenStrEnum


class HttpMetricsTimelineUserAgentsResponseCodeSlotsMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"
