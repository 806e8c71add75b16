from uuid import UUID

from .._runtime import Model
from .service_light_response_job_type import ServiceLightResponseJobType
from .service_type_enum import ServiceTypeEnum


class ServiceLightResponse(Model):
    id: UUID
    name: str
    description: str
    icon_uri: str
    service_type: ServiceTypeEnum
    project_id: UUID
    project_name: str
    environment_id: UUID
    environment_name: str
    cluster_id: UUID
    job_type: ServiceLightResponseJobType | None = None
