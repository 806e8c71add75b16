from uuid import UUID

from .._runtime import DateTime, Model
from .weekday_enum import WeekdayEnum


class EnvironmentDeploymentRule(Model):
    created_at: DateTime
    """When it was created."""

    id: UUID
    updated_at: DateTime | None = None
    """When it was last changed."""

    auto_preview: bool | None = None
    auto_stop: bool | None = None
    on_demand_preview: bool | None = None
    start_time: DateTime
    stop_time: DateTime
    timezone: str
    weekdays: list[WeekdayEnum]
