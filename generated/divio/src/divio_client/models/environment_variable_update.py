from uuid import UUID

from .._runtime import Model


class EnvironmentVariableUpdate(Model):
    uuid: UUID | None = None
    name: str
    environment: UUID | None = None
    value: str | None = None
    is_sensitive: bool | None = None
    is_read_only: bool | None = None
    is_pattern_replacement_active: bool | None = None
    order: int | None = None
