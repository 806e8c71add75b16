from typing import Any

from .._runtime import Model, OpenStrEnum


class EnvironmentMetrics(Model):
    from_ts: str | None = None
    interval: int | None = None
    metrics: dict[str, Any] | None = None
    to_ts: str | None = None


class GetEnvironmentMetricsTimeWindowPreset(OpenStrEnum):
    VALUE_1H = "1h"
    VALUE_6H = "6h"
    VALUE_12H = "12h"
    VALUE_24H = "24h"
    VALUE_7D = "7d"
