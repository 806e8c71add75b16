from uuid import UUID

from .._runtime import Model, OpenStrEnum
from .service_type_enum import ServiceTypeEnum


class ServiceLightResponseJobType(OpenStrEnum):
    CRON = "CRON"
    LIFECYCLE = "LIFECYCLE"


class ServiceLightResponse(Model):
    cluster_id: UUID
    description: str
    environment_id: UUID
    environment_name: str
    icon_uri: str
    id: UUID
    job_type: ServiceLightResponseJobType | None = None
    name: str
    project_id: UUID
    project_name: str
    service_type: ServiceTypeEnum
