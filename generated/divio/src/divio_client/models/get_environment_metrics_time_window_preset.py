from .._runtime import OpenStrEnum


class GetEnvironmentMetricsTimeWindowPreset(OpenStrEnum):
    VALUE_1H = "1h"
    VALUE_6H = "6h"
    VALUE_12H = "12h"
    VALUE_24H = "24h"
    VALUE_7D = "7d"
