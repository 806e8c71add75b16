from typing import Literal
from uuid import UUID

from .._runtime import DateTime, Model
from .application_git_repository import ApplicationGitRepository
from .build_mode_enum import BuildModeEnum
from .cpu_architecture_enum import CpuArchitectureEnum
from .healthcheck import Healthcheck
from .keda_autoscaling_response import KedaAutoscalingResponse
from .organization_annotations_group_response_list import (
    OrganizationAnnotationsGroupResponseList,
    OrganizationLabelsGroupResponseList,
)
from .reference_object import ReferenceObject
from .service_port_response_list import ServicePortResponseList
from .service_storage_storage_item import ServiceStorageStorageItem
from .service_type_enum import ServiceTypeEnum


class Application(Model):
    created_at: DateTime
    id: UUID
    updated_at: DateTime | None = None
    storage: list[ServiceStorageStorageItem] | None = None
    annotations_groups: OrganizationAnnotationsGroupResponseList | None = None
    arguments: list[str] | None = None
    auto_deploy: bool | None = None
    auto_preview: bool | None = None
    autoscaling: KedaAutoscalingResponse | None = None
    build_mode: BuildModeEnum | None = None
    cpu: int | None = None
    cpu_architecture: CpuArchitectureEnum | None = None
    description: str | None = None
    docker_target_build_stage: str | None = None
    dockerfile_path: str | None = None
    entrypoint: str | None = None
    environment: ReferenceObject
    ephemeral_storage_in_gib: int | None = None
    git_repository: ApplicationGitRepository | None = None
    gpu: int | None = None
    healthchecks: Healthcheck
    icon_uri: str
    labels_groups: OrganizationLabelsGroupResponseList | None = None
    max_running_instances: int | None = None
    maximum_cpu: int | None = None
    maximum_memory: int | None = None
    maximun_gpu: int | None = None
    memory: int | None = None
    min_running_instances: int | None = None
    name: str
    ports: ServicePortResponseList | None = None
    service_type: Literal[ServiceTypeEnum.APPLICATION]
