from datetime import datetime
from uuid import UUID

from .._runtime import Model
from .environment_mode_enum import EnvironmentModeEnum
from .weekday_enum import WeekdayEnum


class ProjectDeploymentRuleRequest(Model):
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
