from datetime import datetime
from uuid import UUID

from .._runtime import Model
from .deployment_stage_service_response_list import DeploymentStageServiceResponseList
from .reference_object import ReferenceObject


class DeploymentStageResponse(Model):
    id: UUID
    created_at: datetime
    updated_at: datetime | None = None
    environment: ReferenceObject
    name: str | None = None
    description: str | None = None
    deployment_order: int | None = None
    services: DeploymentStageServiceResponseList | None = None
