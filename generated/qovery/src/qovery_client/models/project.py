from uuid import UUID

from .._runtime import DateTime, Model
from .reference_object import ReferenceObject


class Project(Model):
    created_at: DateTime
    """When it was created."""

    id: UUID
    updated_at: DateTime | None = None
    """When it was last changed."""

    associated_environments_count: int
    description: str | None = None
    name: str
    organization: ReferenceObject
