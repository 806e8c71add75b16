from datetime import datetime
from uuid import UUID

from .._runtime import Model


class PlanRecords(Model):
    end: datetime | None = None
    id: str | None = None
    options: list[str] | None = None
    owner: UUID | None = None
    plan: str | None = None
    sku: str | None = None
    start: datetime | None = None
    status: str | None = None
    subscription_id: str | None = None
