from datetime import datetime
from uuid import UUID

from .._runtime import Model


class Base(Model):
    id: UUID
    created_at: datetime
    updated_at: datetime | None = None
