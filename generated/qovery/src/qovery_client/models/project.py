from datetime import datetime
from uuid import UUID

from .._runtime import Model
from .reference_object import ReferenceObject


class Project(Model):
    created_at: datetime
    id: UUID
    updated_at: datetime | None = None
    associated_environments_count: int
    description: str | None = None
    name: str
    organization: ReferenceObject
