from datetime import datetime
from typing import Literal
from uuid import UUID

from .._runtime import Model
from .container_registry_provider_details_response import ContainerRegistryProviderDetailsResponse
from .cpu_architecture_enum import CpuArchitectureEnum
from .healthcheck import Healthcheck
from .keda_autoscaling_response import KedaAutoscalingResponse
from .organization_annotations_group_response_list import OrganizationAnnotationsGroupResponseList
from .organization_labels_group_response_list import OrganizationLabelsGroupResponseList
from .reference_object import ReferenceObject
from .service_port_response_list import ServicePortResponseList
from .service_storage_storage_item import ServiceStorageStorageItem
from .service_type_enum import ServiceTypeEnum


class ContainerResponse(Model):
    id: UUID
    created_at: datetime
    updated_at: datetime | None = None
    storage: list[ServiceStorageStorageItem] | None = None
    image_name: str
    tag: str
    registry_id: str | None = None
    registry: ContainerRegistryProviderDetailsResponse
    environment: ReferenceObject
    maximum_cpu: int
    maximum_memory: int
    maximum_gpu: int
    name: str
    description: str | None = None
    arguments: list[str] | None = None
    entrypoint: str | None = None
    cpu: int
    memory: int
    gpu: int
    ephemeral_storage_in_gib: int | None = None
    cpu_architecture: CpuArchitectureEnum | None = None
    min_running_instances: int
    max_running_instances: int
    healthchecks: Healthcheck
    auto_preview: bool
    ports: ServicePortResponseList | None = None
    auto_deploy: bool | None = None
    annotations_groups: OrganizationAnnotationsGroupResponseList | None = None
    labels_groups: OrganizationLabelsGroupResponseList | None = None
    icon_uri: str
    service_type: Literal[ServiceTypeEnum.CONTAINER]
    autoscaling: KedaAutoscalingResponse | None = None
