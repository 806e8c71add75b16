from uuid import UUID

from .._runtime import DateTime, Model


class BackupCreate(Model):
    environment: UUID
    """UUID of the environment."""

    notes: str | None = None
    """Text of your own, at most 255 characters."""

    scheduled_for_deletion_at: DateTime | None = None
    """When to delete the backup. None to keep it."""

    services: list[UUID] | None = None
    """UUIDs of the services."""

    trigger: str | None = None
    uuid: UUID | None = None
