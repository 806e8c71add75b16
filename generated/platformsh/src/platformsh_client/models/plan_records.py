from datetime import datetime
from uuid import UUID

from .._runtime import Model


class PlanRecords(Model):
    id: str | None = None
    owner: UUID | None = None
    subscription_id: str | None = None
    sku: str | None = None
    plan: str | None = None
    options: list[str] | None = None
    start: datetime | None = None
    end: datetime | None = None
    status: str | None = None
