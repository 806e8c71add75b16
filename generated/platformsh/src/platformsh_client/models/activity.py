from typing import Any

from .._runtime import DateTime, Model, OpenStrEnum


class ActivityCommand(Model):
    app: str
    exit_code: int
    type: str


class ActivityFailureReason(OpenStrEnum):
    ERROR = "error"
    SHELL = "shell"


class ActivityResult(OpenStrEnum):
    FAILURE = "failure"
    SUCCESS = "success"


class ActivityState(OpenStrEnum):
    CANCELLED = "cancelled"
    COMPLETE = "complete"
    IN_PROGRESS = "in_progress"
    PENDING = "pending"
    SCHEDULED = "scheduled"
    STAGED = "staged"


class Activity(Model):
    cancelled_at: DateTime | None
    commands: list[ActivityCommand]
    completed_at: DateTime | None
    completion_percent: int
    created_at: DateTime | None
    """When it was created."""

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
    """When it was last changed."""
