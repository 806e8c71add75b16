from typing import Any

from .._runtime import Model


class EnvironmentMetrics(Model):
    metrics: dict[str, Any] | None = None
    from_ts: str | None = None
    to_ts: str | None = None
    interval: int | None = None
