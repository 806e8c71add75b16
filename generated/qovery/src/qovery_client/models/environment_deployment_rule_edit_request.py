from datetime import datetime

from .._runtime import Model
from .weekday_enum import WeekdayEnum


class EnvironmentDeploymentRuleEditRequest(Model):
    on_demand_preview: bool | None = None
    auto_preview: bool | None = None
    auto_stop: bool | None = None
    timezone: str
    start_time: datetime
    stop_time: datetime
    weekdays: list[WeekdayEnum]
