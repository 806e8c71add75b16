from typing import TypeAlias
from uuid import UUID

from .._runtime import DateTime, Model
from .reference_object import ReferenceObject


class DeploymentStageServiceResponse(Model):
    created_at: DateTime
    """When it was created."""

    id: UUID
    updated_at: DateTime | None = None
    """When it was last changed."""

    is_skipped: bool | None = None
    service_id: UUID | None = None
    service_type: str | None = None


DeploymentStageServiceResponseList: TypeAlias = list[DeploymentStageServiceResponse]


class DeploymentStageResponse(Model):
    created_at: DateTime
    """When it was created."""

    id: UUID
    updated_at: DateTime | None = None
    """When it was last changed."""

    deployment_order: int | None = None
    description: str | None = None
    environment: ReferenceObject
    name: str | None = None
    services: DeploymentStageServiceResponseList | None = None
