from .._runtime import OpenStrEnum


class HttpMetricsTimelineUrlsRequestDurationSlotsMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"
