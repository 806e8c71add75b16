from .._runtime import DateTime, Model
from .weekday_enum import WeekdayEnum


class EnvironmentDeploymentRuleEditRequest(Model):
    auto_preview: bool | None = None
    auto_stop: bool | None = None
    on_demand_preview: bool | None = None
    start_time: DateTime
    stop_time: DateTime
    timezone: str
    weekdays: list[WeekdayEnum]
