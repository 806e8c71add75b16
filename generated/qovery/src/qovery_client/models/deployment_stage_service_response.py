from datetime import datetime
from uuid import UUID

from .._runtime import Model


class DeploymentStageServiceResponse(Model):
    id: UUID
    created_at: datetime
    updated_at: datetime | None = None
    service_id: UUID | None = None
    service_type: str | None = None
    is_skipped: bool | None = None
