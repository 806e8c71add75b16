from .._runtime import OpenStrEnum


class HttpMetricsTimelineUrlsCodeSlot(OpenStrEnum):
    VALUE_1_XX = "1XX"
    VALUE_2_XX = "2XX"
    VALUE_3_XX = "3XX"
    VALUE_4_XX = "4XX"
    VALUE_5_XX = "5XX"
