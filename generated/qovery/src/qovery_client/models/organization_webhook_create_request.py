from .._runtime import Model
from .environment_mode_enum import EnvironmentModeEnum
from .organization_webhook_event_enum import OrganizationWebhookEventEnum
from .organization_webhook_kind_enum import OrganizationWebhookKindEnum


class OrganizationWebhookCreateRequest(Model):
    description: str | None = None
    enabled: bool | None = None
    environment_types_filter: list[EnvironmentModeEnum] | None = None
    events: list[OrganizationWebhookEventEnum]
    kind: OrganizationWebhookKindEnum
    project_names_filter: list[str] | None = None
    target_secret: str | None = None
    target_url: str
