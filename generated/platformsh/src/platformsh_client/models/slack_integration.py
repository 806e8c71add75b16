from datetime import datetime

from .._runtime import Model


class SlackIntegration(Model):
    channel: str
    created_at: datetime | None
    id: str | None = None
    role: str
    type: str
    updated_at: datetime | None
