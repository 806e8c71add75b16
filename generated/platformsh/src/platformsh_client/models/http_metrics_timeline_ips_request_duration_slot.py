from .._runtime import OpenStrEnum


class HttpMetricsTimelineIpsRequestDurationSlot(OpenStrEnum):
    VALUE_0_50 = "0-50"
    VALUE_50_100 = "50-100"
    VALUE_100_200 = "100-200"
    VALUE_200_400 = "200-400"
    VALUE_400_800 = "400-800"
    VALUE_800_1600 = "800-1600"
    VALUE_1600 = "1600+"
