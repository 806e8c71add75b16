from uuid import UUID

from .._runtime import DateTime, Model, OpenStrEnum
from .commit import Commit
from .state_enum import StateEnum


class JobScheduleEvent(OpenStrEnum):
    ON_START = "ON_START"
    ON_STOP = "ON_STOP"
    ON_DELETE = "ON_DELETE"
    CRON = "CRON"


class DeploymentHistoryJobResponseSchedule(Model):
    event: JobScheduleEvent | None = None
    schedule_at: str | None = None


class DeploymentHistoryJobResponse(Model):
    created_at: DateTime
    """When it was created."""

    id: UUID
    updated_at: DateTime | None = None
    """When it was last changed."""

    arguments: list[str] | None = None
    commit: Commit | None = None
    entrypoint: str | None = None
    image_name: str | None = None
    name: str | None = None
    schedule: DeploymentHistoryJobResponseSchedule | None = None
    status: StateEnum | None = None
    tag: str | None = None
