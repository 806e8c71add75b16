from datetime import datetime
from uuid import UUID

from .._runtime import Model
from .weekday_enum import WeekdayEnum


class EnvironmentDeploymentRule(Model):
    id: UUID
    created_at: datetime
    updated_at: datetime | None = None
    on_demand_preview: bool | None = None
    auto_stop: bool | None = None
    auto_preview: bool | None = None
    timezone: str
    start_time: datetime
    stop_time: datetime
    weekdays: list[WeekdayEnum]
