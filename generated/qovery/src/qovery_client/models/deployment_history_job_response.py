from datetime import datetime
from uuid import UUID

from .._runtime import Model
from .commit import Commit
from .deployment_history_job_response_schedule import DeploymentHistoryJobResponseSchedule
from .state_enum import StateEnum


class DeploymentHistoryJobResponse(Model):
    id: UUID
    created_at: datetime
    updated_at: datetime | None = None
    name: str | None = None
    status: StateEnum | None = None
    image_name: str | None = None
    tag: str | None = None
    commit: Commit | None = None
    schedule: DeploymentHistoryJobResponseSchedule | None = None
    arguments: list[str] | None = None
    entrypoint: str | None = None
