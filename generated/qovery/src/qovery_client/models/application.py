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
    """When it was created."""

    id: UUID
    updated_at: DateTime | None = None
    """When it was last changed."""

    storage: list[ServiceStorageStorageItem] | None = None
    annotations_groups: OrganizationAnnotationsGroupResponseList | None = None
    arguments: list[str] | None = None
    auto_deploy: bool | None = None
    """Deploy it again when a new commit arrives."""

    auto_preview: bool | None = None
    """Make a preview environment for each pull request."""

    autoscaling: KedaAutoscalingResponse | None = None
    build_mode: BuildModeEnum | None = None
    cpu: int | None = None
    """CPU in millicores: 1000 is one core."""

    cpu_architecture: CpuArchitectureEnum | None = None
    """Architecture of the CPU; null takes that of the cluster."""

    description: str | None = None
    docker_target_build_stage: str | None = None
    dockerfile_path: str | None = None
    """Path of the Dockerfile, if it is built with Docker."""

    entrypoint: str | None = None
    """What the container runs when it starts, instead of what its image says."""

    environment: ReferenceObject
    ephemeral_storage_in_gib: int | None = None
    """Temporary storage in GiB. The platform decides if it is left out."""

    git_repository: ApplicationGitRepository | None = None
    gpu: int | None = None
    healthchecks: Healthcheck
    icon_uri: str
    """URI of the icon that user interfaces show."""

    labels_groups: OrganizationLabelsGroupResponseList | None = None
    max_running_instances: int | None = None
    maximum_cpu: int | None = None
    """Largest `cpu` that the cluster allows, in millicores."""

    maximum_memory: int | None = None
    """Largest `memory` that the cluster allows, in MB."""

    maximun_gpu: int | None = None
    memory: int | None = None
    """Memory in MB: 1024 is one GB."""

    min_running_instances: int | None = None
    name: str
    ports: ServicePortResponseList | None = None
    service_type: Literal[ServiceTypeEnum.APPLICATION]
