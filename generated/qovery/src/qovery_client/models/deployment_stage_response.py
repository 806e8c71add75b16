from uuid import UUID

from .._runtime import DateTime, Model
from .deployment_stage_service_response_list import DeploymentStageServiceResponseList
from .reference_object import ReferenceObject


class DeploymentStageResponse(Model):
    created_at: DateTime
    id: UUID
    updated_at: DateTime | None = None
    deployment_order: int | None = None
    description: str | None = None
    environment: ReferenceObject
    name: str | None = None
    services: DeploymentStageServiceResponseList | None = None
