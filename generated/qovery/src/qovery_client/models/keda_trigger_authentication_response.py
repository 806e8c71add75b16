from datetime import datetime
from uuid import UUID

from .._runtime import Model


class KedaTriggerAuthenticationResponse(Model):
    created_at: datetime
    id: UUID
    updated_at: datetime | None = None
    config_yaml: str | None = None
    name: str
    organization_id: str
