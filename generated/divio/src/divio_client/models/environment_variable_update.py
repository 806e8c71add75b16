from uuid import UUID

from .._runtime import Model


class EnvironmentVariableUpdate(Model):
    environment: UUID | None = None
    is_pattern_replacement_active: bool | None = None
    is_read_only: bool | None = None
    is_sensitive: bool | None = None
    name: str
    order: int | None = None
    uuid: UUID | None = None
    value: str | None = None
