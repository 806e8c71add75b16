from typing import Any

from .._runtime import DateTime, Model
from .activity_command import ActivityCommand
from .activity_failure_reason import ActivityFailureReason
from .activity_result import ActivityResult
from .activity_state import ActivityState


class Activity(Model):
    cancelled_at: DateTime | None
    commands: list[ActivityCommand]
    completed_at: DateTime | None
    completion_percent: int
    created_at: DateTime | None
    description: str | None
    environments: list[str] | None = None
    expires_at: DateTime | None
    failure_reason: ActivityFailureReason | None
    id: str
    integration: str | None = None
    log: str
    """Deprecated."""

    parameters: dict[str, Any]
    payload: dict[str, Any]
    project: str
    result: ActivityResult | None
    started_at: DateTime | None
    state: ActivityState
    text: str | None
    timings: dict[str, float | int]
    type: str
    updated_at: DateTime | None
