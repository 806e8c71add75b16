from .._runtime import Model
from .organization_webhook_response import OrganizationWebhookResponse


class OrganizationWebhookResponseList(Model):
    results: list[OrganizationWebhookResponse] | None = None
