from uuid import UUID

from .._runtime import DateTime, Model


class EnvironmentVariable(Model):
    date_created: DateTime | None = None
    date_modified: DateTime | None = None
    environment: UUID | None = None
    is_pattern_replacement_active: bool | None = None
    is_read_only: bool | None = None
    is_sensitive: bool | None = None
    name: str | None = None
    order: int | None = None
    uuid: UUID | None = None
    value: str | None = None
