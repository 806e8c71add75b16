from uuid import UUID

from .._runtime import DateTime, Model


class PlanRecords(Model):
    end: DateTime | None = None
    id: str | None = None
    options: list[str] | None = None
    owner: UUID | None = None
    plan: str | None = None
    sku: str | None = None
    start: DateTime | None = None
    status: str | None = None
    subscription_id: str | None = None
