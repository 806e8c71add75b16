from typing import TypeAlias

from .metrics_value import MetricsValue

MetricsValues: TypeAlias = list[MetricsValue]
