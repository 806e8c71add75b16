from datetime import datetime
from uuid import UUID

from .._runtime import Model
from .label import Label


class OrganizationLabelsGroupResponse(Model):
    created_at: datetime
    id: UUID
    updated_at: datetime | None = None
    labels: list[Label]
    name: str
