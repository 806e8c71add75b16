from typing import Any
from uuid import UUID

from .._runtime import DateTime, Model


class BackupRestore(Model):
    """A restore of a backup."""

    backup: UUID | None = None
    """UUID of the backup."""

    environment: UUID | None = None
    """UUID of the environment."""

    finished: bool | None = None
    """Whether it has ended."""

    notes: str | None = None
    """Text of your own."""

    org_membership: UUID | None = None
    """UUID of a membership in the organization."""

    service_instance_backup_restores: list[Any] | None = None
    started_at: DateTime | None = None
    """When it began."""

    success: str | None = None
    trigger: int | None = None
    uuid: UUID | None = None
