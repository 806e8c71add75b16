from uuid import UUID

from .._runtime import DateTime, Model


class Base(Model):
    created_at: DateTime
    id: UUID
    updated_at: DateTime | None = None
