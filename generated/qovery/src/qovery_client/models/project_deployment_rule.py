from uuid import UUID

from .._runtime import DateTime, Model
from .environment_mode_enum import EnvironmentModeEnum
from .weekday_enum import WeekdayEnum


class ProjectDeploymentRule(Model):
    created_at: DateTime
    """When it was created."""

    id: UUID
    updated_at: DateTime | None = None
    """When it was last changed."""

    auto_stop: bool | None = None
    cluster_id: UUID
    description: str | None = None
    mode: EnvironmentModeEnum
    name: str
    start_time: DateTime
    stop_time: DateTime
    timezone: str
    weekdays: list[WeekdayEnum]
    wildcard: str
    priority_index: int | None = None
