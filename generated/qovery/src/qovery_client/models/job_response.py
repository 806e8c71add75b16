from typing import Annotated, Literal, TypeAlias
from uuid import UUID

from pydantic import Field

from .._runtime import DateTime, Model, OpenStrEnum
from .base_job_response_source import BaseJobResponseSource
from .cpu_architecture_enum import CpuArchitectureEnum
from .healthcheck import Healthcheck
from .job_lifecycle_type_enum import JobLifecycleTypeEnum
from .organization_annotations_group_response_list import (
    OrganizationAnnotationsGroupResponseList,
    OrganizationLabelsGroupResponseList,
)
from .reference_object import ReferenceObject
from .service_type_enum import ServiceTypeEnum


class CronJobResponseScheduleCronjob(Model):
    arguments: list[str] | None = None
    entrypoint: str | None = None
    """What the container runs when it starts, instead of what its image says."""

    scheduled_at: str
    timezone: str


class CronJobResponseSchedule(Model):
    cronjob: CronJobResponseScheduleCronjob


class JobTypeEnum(OpenStrEnum):
    LIFECYCLE = "LIFECYCLE"
    CRON = "CRON"


class CronJobResponse(Model):
    created_at: DateTime
    """When it was created."""

    id: UUID
    updated_at: DateTime | None = None
    """When it was last changed."""

    auto_deploy: bool | None = None
    """Deploy it again when a new commit or image tag arrives."""

    auto_preview: bool
    """Make a preview environment for each pull request."""

    cpu: int
    """CPU in millicores: 1000 is one core."""

    cpu_architecture: CpuArchitectureEnum | None = None
    """Architecture of the CPU; null takes that of the cluster."""

    description: str | None = None
    environment: ReferenceObject
    ephemeral_storage_in_gib: int | None = None
    """Temporary storage in GiB. The platform decides if it is left out."""

    gpu: int
    healthchecks: Healthcheck
    icon_uri: str
    """URI of the icon that user interfaces show."""

    max_duration_seconds: int | None = None
    max_nb_restart: int | None = None
    maximum_cpu: int
    """Largest `cpu` that the cluster allows, in millicores."""

    maximum_gpu: int
    maximum_memory: int
    """Largest `memory` that the cluster allows, in MB."""

    memory: int
    """Memory in MB: 1024 is one GB."""

    name: str
    port: int | None = None
    service_type: Literal[ServiceTypeEnum.JOB]
    source: BaseJobResponseSource
    annotations_groups: OrganizationAnnotationsGroupResponseList | None = None
    job_type: Literal[JobTypeEnum.CRON]
    labels_groups: OrganizationLabelsGroupResponseList | None = None
    schedule: CronJobResponseSchedule


class LifecycleJobResponseScheduleOnDelete(Model):
    arguments: list[str] | None = None
    entrypoint: str | None = None
    """What the container runs when it starts, instead of what its image says."""


class LifecycleJobResponseScheduleOnStart(Model):
    arguments: list[str] | None = None
    entrypoint: str | None = None
    """What the container runs when it starts, instead of what its image says."""


class LifecycleJobResponseScheduleOnStop(Model):
    arguments: list[str] | None = None
    entrypoint: str | None = None
    """What the container runs when it starts, instead of what its image says."""


class LifecycleJobResponseSchedule(Model):
    lifecycle_type: JobLifecycleTypeEnum | None = None
    on_delete: LifecycleJobResponseScheduleOnDelete | None = None
    on_start: LifecycleJobResponseScheduleOnStart | None = None
    on_stop: LifecycleJobResponseScheduleOnStop | None = None


class LifecycleJobResponse(Model):
    created_at: DateTime
    """When it was created."""

    id: UUID
    updated_at: DateTime | None = None
    """When it was last changed."""

    auto_deploy: bool | None = None
    """Deploy it again when a new commit or image tag arrives."""

    auto_preview: bool
    """Make a preview environment for each pull request."""

    cpu: int
    """CPU in millicores: 1000 is one core."""

    cpu_architecture: CpuArchitectureEnum | None = None
    """Architecture of the CPU; null takes that of the cluster."""

    description: str | None = None
    environment: ReferenceObject
    ephemeral_storage_in_gib: int | None = None
    """Temporary storage in GiB. The platform decides if it is left out."""

    gpu: int
    healthchecks: Healthcheck
    icon_uri: str
    """URI of the icon that user interfaces show."""

    max_duration_seconds: int | None = None
    max_nb_restart: int | None = None
    maximum_cpu: int
    """Largest `cpu` that the cluster allows, in millicores."""

    maximum_gpu: int
    maximum_memory: int
    """Largest `memory` that the cluster allows, in MB."""

    memory: int
    """Memory in MB: 1024 is one GB."""

    name: str
    port: int | None = None
    service_type: Literal[ServiceTypeEnum.JOB]
    source: BaseJobResponseSource
    annotations_groups: OrganizationAnnotationsGroupResponseList | None = None
    job_type: Literal[JobTypeEnum.LIFECYCLE]
    labels_groups: OrganizationLabelsGroupResponseList | None = None
    schedule: LifecycleJobResponseSchedule


JobResponse: TypeAlias = Annotated[
    LifecycleJobResponse | CronJobResponse, Field(discriminator="job_type")
]
