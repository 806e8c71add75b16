from datetime import datetime
from uuid import UUID

from .._runtime import Model
from .label import Label


class OrganizationLabelsGroupEnrichedResponse(Model):
    created_at: datetime
    id: UUID
    updated_at: datetime | None = None
    associated_items_count: int | None = None
    labels: list[Label]
    name: str
