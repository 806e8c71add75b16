from uuid import UUID

from .._runtime import Model


class ScheduledBackupConfiguration(Model):
    identifier: str | None = None
    name: str | None = None
    retention_config: UUID | None = None
    """UUID of the retention configuration."""

    short_description: str | None = None
    uuid: UUID | None = None
