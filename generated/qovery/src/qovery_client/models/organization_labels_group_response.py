from uuid import UUID

from .._runtime import DateTime, Model
from .label import Label


class OrganizationLabelsGroupResponse(Model):
    created_at: DateTime
    id: UUID
    updated_at: DateTime | None = None
    labels: list[Label]
    name: str
