from uuid import UUID

from .._runtime import DateTime, Model


class KedaTriggerAuthenticationResponse(Model):
    created_at: DateTime
    id: UUID
    updated_at: DateTime | None = None
    config_yaml: str | None = None
    name: str
    organization_id: str
