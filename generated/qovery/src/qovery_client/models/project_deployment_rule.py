from datetime import datetime
from uuid import UUID

from .._runtime import Model
from .environment_mode_enum import EnvironmentModeEnum
from .weekday_enum import WeekdayEnum


class ProjectDeploymentRule(Model):
    created_at: datetime
    id: UUID
    updated_at: datetime | None = None
    auto_stop: bool | None = None
    cluster_id: UUID
    description: str | None = None
    mode: EnvironmentModeEnum
    name: str
    start_time: datetime
    stop_time: datetime
    timezone: str
    weekdays: list[WeekdayEnum]
    wildcard: str
    priority_index: int | None = None
