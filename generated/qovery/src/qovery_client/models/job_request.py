from .._runtime import Model
from .cpu_architecture_enum import CpuArchitectureEnum
from .healthcheck import Healthcheck
from .job_request_schedule import JobRequestSchedule
from .job_request_source import JobRequestSource
from .service_annotations_request_list import ServiceAnnotationsRequestList
from .service_labels_request_list import ServiceLabelsRequestList


class JobRequest(Model):
    name: str
    description: str | None = None
    cpu: int | None = None
    memory: int | None = None
    gpu: int | None = None
    ephemeral_storage_in_gib: int | None = None
    max_nb_restart: int | None = None
    max_duration_seconds: int | None = None
    auto_preview: bool | None = None
    port: int | None = None
    source: JobRequestSource | None = None
    cpu_architecture: CpuArchitectureEnum | None = None
    healthchecks: Healthcheck
    schedule: JobRequestSchedule | None = None
    auto_deploy: bool | None = None
    annotations_groups: ServiceAnnotationsRequestList | None = None
    labels_groups: ServiceLabelsRequestList | None = None
    icon_uri: str | None = None
