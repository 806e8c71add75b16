from datetime import datetime

from .._runtime import Model


class PagerDutyIntegration(Model):
    created_at: datetime | None
    id: str | None = None
    role: str
    routing_key: str
    type: str
    updated_at: datetime | None
