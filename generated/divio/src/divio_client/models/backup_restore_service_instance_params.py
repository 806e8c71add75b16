from uuid import UUID

from .._runtime import Model


class BackupRestoreServiceInstanceParams(Model):
    service_instance_backup: UUID | None = None
