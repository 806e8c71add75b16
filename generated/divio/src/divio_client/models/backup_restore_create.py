from uuid import UUID

from .._runtime import Model
from .backup_restore_service_instance_params import BackupRestoreServiceInstanceParams


class BackupRestoreCreate(Model):
    backup: UUID
    notes: str | None = None
    service_instance_restores: list[BackupRestoreServiceInstanceParams]
    uuid: UUID | None = None
