from typing import Any

from .._runtime import Model


class MetricsValue(Model):
    value: Any = None
    start_time: Any = None
