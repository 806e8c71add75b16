from datetime import datetime

from .._runtime import Model


class HealthWebHookIntegration(Model):
    created_at: datetime | None
    id: str | None = None
    role: str
    type: str
    updated_at: datetime | None
    url: str
