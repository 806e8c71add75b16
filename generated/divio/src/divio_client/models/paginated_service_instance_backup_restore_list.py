from .._runtime import Model
from .service_instance_backup_restore import ServiceInstanceBackupRestore


class PaginatedServiceInstanceBackupRestoreList(Model):
    count: int
    next: str | None = None
    previous: str | None = None
    results: list[ServiceInstanceBackupRestore]
