from .._runtime import Model
from .webhook_event_response import WebhookEventResponse


class WebhookEventResponseList(Model):
    results: list[WebhookEventResponse] | None = None
