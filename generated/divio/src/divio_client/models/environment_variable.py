from uuid import UUID

from .._runtime import DateTime, Model


class EnvironmentVariable(Model):
    date_created: DateTime | None = None
    """When it was created."""

    date_modified: DateTime | None = None
    """When it last changed."""

    environment: UUID | None = None
    """UUID of the environment."""

    is_pattern_replacement_active: bool | None = None
    """Whether patterns in the value are replaced."""

    is_read_only: bool | None = None
    is_sensitive: bool | None = None
    """Whether the value is a secret."""

    name: str | None = None
    order: int | None = None
    """Position among the variables of the environment."""

    uuid: UUID | None = None
    value: str | None = None
