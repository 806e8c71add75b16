from uuid import UUID

from .._runtime import Model


class EnvironmentVariableCreate(Model):
    uuid: UUID | None = None
    name: str
    environment: UUID
    value: str | None = None
    is_sensitive: bool | None = None
    is_read_only: bool | None = None
    is_pattern_replacement_active: bool | None = None
    order: int | None = None
