from uuid import UUID

from .._runtime import Model


class EnvironmentVariableUpdate(Model):
    environment: UUID | None = None
    """UUID of the environment."""

    is_pattern_replacement_active: bool | None = None
    """Whether patterns in the value are replaced."""

    is_read_only: bool | None = None
    is_sensitive: bool | None = None
    """Whether the value is a secret."""

    name: str
    """At most 255 characters."""

    order: int | None = None
    """Position in the order."""

    uuid: UUID | None = None
    value: str | None = None
    """At most 10,000 characters."""
