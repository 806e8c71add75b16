from uuid import UUID

from .._runtime import Model


class BackupRestoreServiceInstanceParams(Model):
    service_instance_backup: UUID | None = None
    """UUID of the backup of the service instance."""


class BackupRestoreCreate(Model):
    backup: UUID
    """UUID of the backup."""

    notes: str | None = None
    """Text of your own, at most 255 characters."""

    service_instance_restores: list[BackupRestoreServiceInstanceParams]
    """Which backups of service instances to restore."""

    uuid: UUID | None = None
