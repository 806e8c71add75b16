from .._runtime import Model
from .cpu_architecture_enum import CpuArchitectureEnum
from .healthcheck import Healthcheck
from .job_request_schedule import JobRequestSchedule
from .job_request_source import JobRequestSource
from .service_annotations_request_list import ServiceAnnotationsRequestList
from .service_labels_request_list import ServiceLabelsRequestList


class JobRequest(Model):
    annotations_groups: ServiceAnnotationsRequestList | None = None
    auto_deploy: bool | None = None
    auto_preview: bool | None = None
    cpu: int | None = None
    cpu_architecture: CpuArchitectureEnum | None = None
    description: str | None = None
    ephemeral_storage_in_gib: int | None = None
    gpu: int | None = None
    healthchecks: Healthcheck
    icon_uri: str | None = None
    labels_groups: ServiceLabelsRequestList | None = None
    max_duration_seconds: int | None = None
    max_nb_restart: int | None = None
    memory: int | None = None
    name: str
    port: int | None = None
    schedule: JobRequestSchedule | None = None
    source: JobRequestSource | None = None
