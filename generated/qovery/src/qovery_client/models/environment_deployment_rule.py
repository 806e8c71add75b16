from datetime import datetime
from uuid import UUID

from .._runtime import Model
from .weekday_enum import WeekdayEnum


class EnvironmentDeploymentRule(Model):
    created_at: datetime
    id: UUID
    updated_at: datetime | None = None
    auto_preview: bool | None = None
    auto_stop: bool | None = None
    on_demand_preview: bool | None = None
    start_time: datetime
    stop_time: datetime
    timezone: str
    weekdays: list[WeekdayEnum]
