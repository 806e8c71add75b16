from datetime import datetime
from uuid import UUID

from .._runtime import Model


class DeploymentStageServiceResponse(Model):
    created_at: datetime
    id: UUID
    updated_at: datetime | None = None
    is_skipped: bool | None = None
    service_id: UUID | None = None
    service_type: str | None = None
