from uuid import UUID

from .._runtime import DateTime, Model
from .label import Label


class ServiceLabelRequestAndOrganizationLabelsGroupResponse(Model):
    id: UUID
    created_at: DateTime
    updated_at: DateTime | None = None
    labels: list[Label]
    name: str
