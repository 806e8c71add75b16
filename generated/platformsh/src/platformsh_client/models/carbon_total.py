from typing import Annotated, Any, TypeAlias

from pydantic import Field

from .._runtime import Model, OpenStrEnum

CarbonTotal: TypeAlias = float | int


class MetricsMetadata(Model):
    from_: Annotated[Any, Field(alias="from")] = None
    interval: Any = None
    to: Any = None
    units: Any = None


class MetricsValue(Model):
    start_time: Any = None
    value: Any = None


MetricsValues: TypeAlias = list[MetricsValue]


class TimeRangeIntervalParameter(OpenStrEnum):
    DAY = "day"
    MONTH = "month"
    YEAR = "year"
