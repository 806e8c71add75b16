from datetime import datetime
from uuid import UUID

from .._runtime import Model
from .deployment_stage_service_response_list import DeploymentStageServiceResponseList
from .reference_object import ReferenceObject


class DeploymentStageResponse(Model):
    created_at: datetime
    id: UUID
    updated_at: datetime | None = None
    deployment_order: int | None = None
    description: str | None = None
    environment: ReferenceObject
    name: str | None = None
    services: DeploymentStageServiceResponseList | None = None
