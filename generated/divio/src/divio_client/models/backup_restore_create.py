from uuid import UUID

from .._runtime import Model
from .backup_restore_service_instance_params import BackupRestoreServiceInstanceParams


class BackupRestoreCreate(Model):
    uuid: UUID | None = None
    backup: UUID
    service_instance_restores: list[BackupRestoreServiceInstanceParams]
    notes: str | None = None
