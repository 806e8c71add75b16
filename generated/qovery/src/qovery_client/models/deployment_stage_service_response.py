from uuid import UUID

from .._runtime import DateTime, Model


class DeploymentStageServiceResponse(Model):
    created_at: DateTime
    id: UUID
    updated_at: DateTime | None = None
    is_skipped: bool | None = None
    service_id: UUID | None = None
    service_type: str | None = None
