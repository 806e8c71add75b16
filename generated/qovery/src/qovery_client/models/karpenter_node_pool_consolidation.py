from .._runtime import Model
from .weekday_enum import WeekdayEnum


class KarpenterNodePoolConsolidation(Model):
    enabled: bool
    days: list[WeekdayEnum]
    start_time: str
    duration: str
