from datetime import datetime
from typing import Any

from .._runtime import Model
from .activity_command import ActivityCommand
from .activity_failure_reason import ActivityFailureReason
from .activity_result import ActivityResult
from .activity_state import ActivityState


class Activity(Model):
    id: str
    created_at: datetime | None
    updated_at: datetime | None
    type: str
    parameters: dict[str, Any]
    project: str
    integration: str | None = None
    environments: list[str] | None = None
    state: ActivityState
    result: ActivityResult | None
    failure_reason: ActivityFailureReason | None
    started_at: datetime | None
    completed_at: datetime | None
    completion_percent: int
    cancelled_at: datetime | None
    timings: dict[str, float]
    log: str
    """Deprecated."""

    payload: dict[str, Any]
    description: str | None
    text: str | None
    expires_at: datetime | None
    commands: list[ActivityCommand]
