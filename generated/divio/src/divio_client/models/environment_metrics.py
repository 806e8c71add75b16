from typing import Any

from .._runtime import Model, OpenStrEnum


class EnvironmentMetrics(Model):
    from_ts: str | None = None
    """Begin of the period."""

    interval: int | None = None
    """Time between two values."""

    metrics: dict[str, Any] | None = None
    to_ts: str | None = None
    """End of the period."""


class GetEnvironmentMetricsTimeWindowPreset(OpenStrEnum):
    VALUE_1H = "1h"
    VALUE_6H = "6h"
    VALUE_12H = "12h"
    VALUE_24H = "24h"
    VALUE_7D = "7d"
