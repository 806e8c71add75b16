from uuid import UUID

from .._runtime import Model


class BackupRestoreServiceInstanceParams(Model):
    service_instance_backup: UUID | None = None


class BackupRestoreCreate(Model):
    backup: UUID
    notes: str | None = None
    service_instance_restores: list[BackupRestoreServiceInstanceParams]
    uuid: UUID | None = None
