from .._runtime import OpenStrEnum


class HttpMetricsTimelineUserAgentsCodeSlotsMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"
