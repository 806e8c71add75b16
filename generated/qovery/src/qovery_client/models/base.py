from datetime import datetime
from uuid import UUID

from .._runtime import Model


class Base(Model):
    created_at: datetime
    id: UUID
    updated_at: datetime | None = None
