from datetime import datetime
from uuid import UUID

from .._runtime import Model
from .reference_object import ReferenceObject


class Project(Model):
    id: UUID
    created_at: datetime
    updated_at: datetime | None = None
    name: str
    description: str | None = None
    associated_environments_count: int
    organization: ReferenceObject
