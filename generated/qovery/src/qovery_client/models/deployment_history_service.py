from typing import TypeAlias
from uuid import UUID

from .._runtime import DateTime, Model, OpenStrEnum
from .commit import Commit
from .job_lifecycle_type_enum import JobLifecycleTypeEnum
from .organization_event_origin import OrganizationEventOrigin
from .service_type_enum import ServiceTypeEnum
from .state_enum import StateEnum
from .status_details import StatusDetails


class DeploymentHistoryAuditingData(Model):
    created_at: DateTime
    """When it was created."""

    origin: OrganizationEventOrigin | None = None
    triggered_by: str
    updated_at: DateTime
    """When it was last changed."""


class DeploymentHistoryServiceDetailsArguments(Model):
    arguments: list[str]
    entrypoint: str | None = None
    image_name: str
    tag: str


class DeploymentHistoryServiceDetailsJobTypeJobType(OpenStrEnum):
    CRON = "CRON"
    LIFECYCLE = "LIFECYCLE"


class JobCronSchedule(Model):
    arguments: list[str]
    entrypoint: str | None = None
    scheduled_at: str
    timezone: str


class JobLifecyleSchedule(Model):
    arguments: list[str]
    entrypoint: str | None = None


class DeploymentHistoryServiceDetailsJobTypeSchedule(Model):
    cron_job: JobCronSchedule | None = None
    lifecycle_type: JobLifecycleTypeEnum | None = None
    on_delete: JobLifecyleSchedule | None = None
    on_start: JobLifecyleSchedule | None = None
    on_stop: JobLifecyleSchedule | None = None


class DeploymentHistoryServiceDetailsJobType(Model):
    build_pod_name: str | None = None
    commit: Commit | None = None
    image_name: str
    job_type: DeploymentHistoryServiceDetailsJobTypeJobType
    schedule: DeploymentHistoryServiceDetailsJobTypeSchedule | None = None
    tag: str


class DeploymentHistoryServiceDetailsObject(Model):
    build_pod_name: str
    commit: Commit | None


class DeploymentHistoryServiceDetailsRepositoryRepository(Model):
    chart_name: str | None = None
    chart_version: str | None = None


class DeploymentHistoryServiceDetailsRepository(Model):
    commit: Commit | None = None
    repository: DeploymentHistoryServiceDetailsRepositoryRepository | None = None


DeploymentHistoryServiceDetails: TypeAlias = (
    DeploymentHistoryServiceDetailsObject
    | DeploymentHistoryServiceDetailsArguments
    | DeploymentHistoryServiceDetailsJobType
    | DeploymentHistoryServiceDetailsRepository
)


class DeploymentHistoryServiceIdentifier(Model):
    execution_id: str | None = None
    name: str
    service_id: UUID
    service_type: ServiceTypeEnum


class DeploymentHistoryService(Model):
    auditing_data: DeploymentHistoryAuditingData
    details: DeploymentHistoryServiceDetails
    icon_uri: str
    identifier: DeploymentHistoryServiceIdentifier
    status: StateEnum
    status_details: StatusDetails
    total_duration: str | None = None
