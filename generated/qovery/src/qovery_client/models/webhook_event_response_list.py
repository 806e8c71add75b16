from typing import Any
from uuid import UUID

from .._runtime import DateTime, Model
from .organization_webhook_event_enum import (
    OrganizationWebhookEventEnum,
    OrganizationWebhookKindEnum,
)


class WebhookEventResponse(Model):
    created_at: DateTime
    """When it was created."""

    id: UUID
    kind: OrganizationWebhookKindEnum
    matched_event: OrganizationWebhookEventEnum
    request: dict[str, Any]
    target_response_body: str | None = None
    target_response_status_code: int
    target_url_used: str


class WebhookEventResponseList(Model):
    results: list[WebhookEventResponse] | None = None
