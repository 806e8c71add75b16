from datetime import datetime
from uuid import UUID

from .._runtime import Model
from .environment_mode_enum import EnvironmentModeEnum
from .weekday_enum import WeekdayEnum


class ProjectDeploymentRuleRequest(Model):
    name: str
    description: str | None = None
    mode: EnvironmentModeEnum
    cluster_id: UUID
    auto_stop: bool | None = None
    timezone: str
    start_time: datetime
    stop_time: datetime
    weekdays: list[WeekdayEnum]
    wildcard: str
