from datetime import datetime
from uuid import UUID

from .._runtime import Model
from .label import Label


class ServiceLabelRequestAndOrganizationLabelsGroupResponse(Model):
    id: UUID
    created_at: datetime
    updated_at: datetime | None = None
    labels: list[Label]
    name: str
