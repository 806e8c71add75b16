from .._runtime import Model
from .environment_mode_enum import EnvironmentModeEnum
from .organization_webhook_event_enum import OrganizationWebhookEventEnum
from .organization_webhook_kind_enum import OrganizationWebhookKindEnum


class OrganizationWebhookCreateRequest(Model):
    kind: OrganizationWebhookKindEnum
    target_url: str
    target_secret: str | None = None
    description: str | None = None
    enabled: bool | None = None
    events: list[OrganizationWebhookEventEnum]
    project_names_filter: list[str] | None = None
    environment_types_filter: list[EnvironmentModeEnum] | None = None
