from uuid import UUID

from .._runtime import Model
from .service_type_enum import ServiceTypeEnum


class QueuedDeploymentRequestForServiceIdentifier(Model):
    deployment_request_id: UUID
    name: str
    service_id: UUID
    service_type: ServiceTypeEnum
