from datetime import datetime
from uuid import UUID

from .._runtime import Model
from .base_job_response_source import BaseJobResponseSource
from .cpu_architecture_enum import CpuArchitectureEnum
from .healthcheck import Healthcheck
from .reference_object import ReferenceObject
from .service_type_enum import ServiceTypeEnum


class BaseJobResponse(Model):
    id: UUID
    created_at: datetime
    updated_at: datetime | None = None
    environment: ReferenceObject
    maximum_cpu: int
    maximum_memory: int
    maximum_gpu: int
    name: str
    description: str | None = None
    cpu: int
    memory: int
    gpu: int
    ephemeral_storage_in_gib: int | None = None
    cpu_architecture: CpuArchitectureEnum | None = None
    max_nb_restart: int | None = None
    max_duration_seconds: int | None = None
    auto_preview: bool
    port: int | None = None
    source: BaseJobResponseSource
    healthchecks: Healthcheck
    auto_deploy: bool | None = None
    icon_uri: str
    service_type: ServiceTypeEnum
