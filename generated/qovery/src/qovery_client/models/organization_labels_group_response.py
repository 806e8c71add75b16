from uuid import UUID

from .._runtime import DateTime, Model
from .label import Label


class OrganizationLabelsGroupResponse(Model):
    created_at: DateTime
    """When it was created."""

    id: UUID
    updated_at: DateTime | None = None
    """When it was last changed."""

    labels: list[Label]
    name: str
