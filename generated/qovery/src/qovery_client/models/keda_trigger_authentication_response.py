from uuid import UUID

from .._runtime import DateTime, Model


class KedaTriggerAuthenticationResponse(Model):
    created_at: DateTime
    """When it was created."""

    id: UUID
    updated_at: DateTime | None = None
    """When it was last changed."""

    config_yaml: str | None = None
    name: str
    organization_id: str
