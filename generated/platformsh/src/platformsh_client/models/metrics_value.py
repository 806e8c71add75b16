from typing import Any

from .._runtime import Model


class MetricsValue(Model):
    start_time: Any = None
    value: Any = None
