from typing import Any

from .._runtime import Model


class EnvironmentMetrics(Model):
    from_ts: str | None = None
    interval: int | None = None
    metrics: dict[str, Any] | None = None
    to_ts: str | None = None
