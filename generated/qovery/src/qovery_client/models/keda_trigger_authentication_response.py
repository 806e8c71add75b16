from datetime import datetime
from uuid import UUID

from .._runtime import Model


class KedaTriggerAuthenticationResponse(Model):
    id: UUID
    created_at: datetime
    updated_at: datetime | None = None
    organization_id: str
    name: str
    config_yaml: str | None = None
