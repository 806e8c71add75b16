from .._runtime import Model
from .application_git_repository_request import ApplicationGitRepositoryRequest
from .build_mode_enum import BuildModeEnum
from .cpu_architecture_enum import CpuArchitectureEnum
from .healthcheck import Healthcheck
from .keda_autoscaling_request import KedaAutoscalingRequest
from .service_annotations_request_list import ServiceAnnotationsRequestList
from .service_labels_request_list import ServiceLabelsRequestList
from .service_port_response_list import ServicePortResponseList
from .service_storage_request_storage_item import ServiceStorageRequestStorageItem


class ApplicationEditRequest(Model):
    storage: list[ServiceStorageRequestStorageItem] | None = None
    annotations_groups: ServiceAnnotationsRequestList | None = None
    arguments: list[str] | None = None
    auto_deploy: bool | None = None
    auto_preview: bool | None = None
    autoscaling: KedaAutoscalingRequest | None = None
    build_mode: BuildModeEnum | None = None
    cpu: int | None = None
    cpu_architecture: CpuArchitectureEnum | None = None
    description: str | None = None
    docker_target_build_stage: str | None = None
    dockerfile_path: str | None = None
    entrypoint: str | None = None
    ephemeral_storage_in_gib: int | None = None
    git_repository: ApplicationGitRepositoryRequest | None = None
    gpu: int | None = None
    healthchecks: Healthcheck
    icon_uri: str | None = None
    labels_groups: ServiceLabelsRequestList | None = None
    max_running_instances: int | None = None
    memory: int | None = None
    min_running_instances: int | None = None
    name: str | None = None
    ports: ServicePortResponseList | None = None
