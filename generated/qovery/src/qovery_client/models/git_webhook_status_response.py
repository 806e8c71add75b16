from .._runtime import Model
from .git_webhook_status_response_provider import GitWebhookStatusResponseProvider
from .git_webhook_status_response_status import GitWebhookStatusResponseStatus


class GitWebhookStatusResponse(Model):
    missing_events: list[str] | None = None
    provider: GitWebhookStatusResponseProvider
    status: GitWebhookStatusResponseStatus
