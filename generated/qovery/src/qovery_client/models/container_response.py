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
    id: UUID
    updated_at: DateTime | None = None
    storage: list[ServiceStorageStorageItem] | None = None
    image_name: str
    registry: ContainerRegistryProviderDetailsResponse
    registry_id: str | None = None
    tag: str
    annotations_groups: OrganizationAnnotationsGroupResponseList | None = None
    arguments: list[str] | None = None
    auto_deploy: bool | None = None
    auto_preview: bool
    autoscaling: KedaAutoscalingResponse | None = None
    cpu: int
    cpu_architecture: CpuArchitectureEnum | None = None
    description: str | None = None
    entrypoint: str | None = None
    environment: ReferenceObject
    ephemeral_storage_in_gib: int | None = None
    gpu: int
    healthchecks: Healthcheck
    icon_uri: str
    labels_groups: OrganizationLabelsGroupResponseList | None = None
    max_running_instances: int
    maximum_cpu: int
    maximum_gpu: int
    maximum_memory: int
    memory: int
    min_running_instances: int
    name: str
    ports: ServicePortResponseList | None = None
    service_type: Literal[ServiceTypeEnum.CONTAINER]
