from typing import Literal
from uuid import UUID

from .._runtime import DateTime, Model
from .base_job_response_source import BaseJobResponseSource
from .cpu_architecture_enum import CpuArchitectureEnum
from .healthcheck import Healthcheck
from .job_type_enum import JobTypeEnum
from .lifecycle_job_response_schedule import LifecycleJobResponseSchedule
from .organization_annotations_group_response_list import OrganizationAnnotationsGroupResponseList
from .organization_labels_group_response_list import OrganizationLabelsGroupResponseList
from .reference_object import ReferenceObject
from .service_type_enum import ServiceTypeEnum


class LifecycleJobResponse(Model):
    created_at: DateTime
    id: UUID
    updated_at: DateTime | None = None
    auto_deploy: bool | None = None
    auto_preview: bool
    cpu: int
    cpu_architecture: CpuArchitectureEnum | None = None
    description: str | None = None
    environment: ReferenceObject
    ephemeral_storage_in_gib: int | None = None
    gpu: int
    healthchecks: Healthcheck
    icon_uri: str
    max_duration_seconds: int | None = None
    max_nb_restart: int | None = None
    maximum_cpu: int
    maximum_gpu: int
    maximum_memory: int
    memory: int
    name: str
    port: int | None = None
    service_type: Literal[ServiceTypeEnum.JOB]
    source: BaseJobResponseSource
    annotations_groups: OrganizationAnnotationsGroupResponseList | None = None
    job_type: Literal[JobTypeEnum.LIFECYCLE]
    labels_groups: OrganizationLabelsGroupResponseList | None = None
    schedule: LifecycleJobResponseSchedule
