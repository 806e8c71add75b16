from .._runtime import OpenStrEnum


class HttpMetricsTimelineUrlsResponseRequestDurationSlotsMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"
