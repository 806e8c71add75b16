from uuid import UUID

from .._runtime import DateTime, Model
from .commit import Commit
from .deployment_history_job_response_schedule import DeploymentHistoryJobResponseSchedule
from .state_enum import StateEnum


class DeploymentHistoryJobResponse(Model):
    created_at: DateTime
    id: UUID
    updated_at: DateTime | None = None
    arguments: list[str] | None = None
    commit: Commit | None = None
    entrypoint: str | None = None
    image_name: str | None = None
    name: str | None = None
    schedule: DeploymentHistoryJobResponseSchedule | None = None
    status: StateEnum | None = None
    tag: str | None = None
