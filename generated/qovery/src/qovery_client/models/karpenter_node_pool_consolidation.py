from .._runtime import Model
from .weekday_enum import WeekdayEnum


class KarpenterNodePoolConsolidation(Model):
    days: list[WeekdayEnum]
    duration: str
    enabled: bool
    start_time: str
