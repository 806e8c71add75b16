from datetime import datetime

from .._runtime import Model


class PagerDutyIntegration(Model):
    id: str | None = None
    created_at: datetime | None
    updated_at: datetime | None
    type: str
    role: str
    routing_key: str
