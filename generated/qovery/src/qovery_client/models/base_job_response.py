from uuid import UUID

from .._runtime import DateTime, Model
from .base_job_response_source import BaseJobResponseSource
from .cpu_architecture_enum import CpuArchitectureEnum
from .healthcheck import Healthcheck
from .reference_object import ReferenceObject
from .service_type_enum import ServiceTypeEnum


class BaseJobResponse(Model):
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
    service_type: ServiceTypeEnum
    source: BaseJobResponseSource
