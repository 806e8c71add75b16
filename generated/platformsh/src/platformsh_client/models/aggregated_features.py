from typing import Any

from .._runtime import Model


class AggregatedFeatures(Model):
    backups: dict[str, Any] | None = None
