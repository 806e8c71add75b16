from .._runtime import OpenStrEnum


class HttpMetricsTimelineUserAgentsCodeSlot(OpenStrEnum):
    VALUE_1XX = "1XX"
    VALUE_2XX = "2XX"
    VALUE_3XX = "3XX"
    VALUE_4XX = "4XX"
    VALUE_5XX = "5XX"
