from .._runtime import Model
from .webhook import Webhook


class PaginatedWebhookList(Model):
    count: int
    next: str | None = None
    previous: str | None = None
    results: list[Webhook]
