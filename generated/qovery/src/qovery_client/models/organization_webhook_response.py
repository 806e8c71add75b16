from uuid import UUID

from .._runtime import DateTime, Model
from .environment_mode_enum import EnvironmentModeEnum
from .organization_webhook_event_enum import (
    OrganizationWebhookEventEnum,
    OrganizationWebhookKindEnum,
)


class OrganizationWebhookResponse(Model):
    created_at: DateTime
    """When it was created."""

    id: UUID
    updated_at: DateTime | None = None
    """When it was last changed."""

    description: str | None = None
    enabled: bool | None = None
    environment_types_filter: list[EnvironmentModeEnum] | None = None
    events: list[OrganizationWebhookEventEnum] | None = None
    kind: OrganizationWebhookKindEnum | None = None
    project_names_filter: list[str] | None = None
    target_secret_set: bool | None = None
    target_url: str | None = None
