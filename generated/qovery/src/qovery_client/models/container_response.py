from typing import Literal
from uuid import UUID

from .._runtime import DateTime, Model
from .container_registry_provider_details_response import ContainerRegistryProviderDetailsResponse
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


class ContainerResponse(Model):
    created_at: DateTime
    """When it was created."""

    id: UUID
    updated_at: DateTime | None = None
    """When it was last changed."""

    storage: list[ServiceStorageStorageItem] | None = None
    image_name: str
    """Name of the image. Its form depends on the registry: `repository`, `namespace/image` and so
    on."""

    registry: ContainerRegistryProviderDetailsResponse
    registry_id: str | None = None
    tag: str
    annotations_groups: OrganizationAnnotationsGroupResponseList | None = None
    arguments: list[str] | None = None
    auto_deploy: bool | None = None
    """Deploy it again when a new commit or image tag arrives."""

    auto_preview: bool
    """Make a preview environment for each pull request."""

    autoscaling: KedaAutoscalingResponse | None = None
    cpu: int
    """CPU in millicores: 1000 is one core."""

    cpu_architecture: CpuArchitectureEnum | None = None
    """Architecture of the CPU; null takes that of the cluster."""

    description: str | None = None
    entrypoint: str | None = None
    """What the container runs when it starts, instead of what its image says."""

    environment: ReferenceObject
    ephemeral_storage_in_gib: int | None = None
    """Temporary storage in GiB. The platform decides if it is left out."""

    gpu: int
    healthchecks: Healthcheck
    icon_uri: str
    """URI of the icon that user interfaces show."""

    labels_groups: OrganizationLabelsGroupResponseList | None = None
    max_running_instances: int
    maximum_cpu: int
    """Largest `cpu` that the cluster allows, in millicores."""

    maximum_gpu: int
    maximum_memory: int
    """Largest `memory` that the cluster allows, in MB."""

    memory: int
    """Memory in MB: 1024 is one GB."""

    min_running_instances: int
    name: str
    ports: ServicePortResponseList | None = None
    service_type: Literal[ServiceTypeEnum.CONTAINER]
