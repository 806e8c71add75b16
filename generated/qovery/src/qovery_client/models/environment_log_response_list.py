from typing import Any
from uuid import UUID

from .._runtime import DateTime, Model, OpenStrEnum


class EnvironmentLogTypeEnum(OpenStrEnum):
    APPLICATION = "APPLICATION"
    DATABASE = "DATABASE"
    ENVIRONMENT = "ENVIRONMENT"


class EnvironmentLogScope(Model):
    id: UUID | None = None
    name: str | None = None
    type: EnvironmentLogTypeEnum | None = None


class StatusKindEnum(OpenStrEnum):
    CANCELED = "CANCELED"
    CANCELING = "CANCELING"
    DELETED = "DELETED"
    DELETE_ERROR = "DELETE_ERROR"
    DELETE_IN_PROGRESS = "DELETE_IN_PROGRESS"
    DEPLOYED = "DEPLOYED"
    DEPLOYMENT_ERROR = "DEPLOYMENT_ERROR"
    DEPLOYMENT_IN_PROGRESS = "DEPLOYMENT_IN_PROGRESS"
    ERROR = "ERROR"
    PAUSED = "PAUSED"
    PAUSE_ERROR = "PAUSE_ERROR"
    PAUSE_IN_PROGRESS = "PAUSE_IN_PROGRESS"
    WAITING = "WAITING"


class EnvironmentLog(Model):
    created_at: DateTime
    """When it was created."""

    execution_id: str | None = None
    """Id of the run of the deployment engine."""

    hint: str | None = None
    id: UUID
    message: str | None
    scope: EnvironmentLogScope | None = None
    state: StatusKindEnum | None = None
    service: Any = None
    status: Any = None


class EnvironmentLogResponseList(Model):
    results: list[EnvironmentLog] | None = None
