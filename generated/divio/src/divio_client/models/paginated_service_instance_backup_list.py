from .._runtime import Model
from .service_instance_backup import ServiceInstanceBackup


class PaginatedServiceInstanceBackupList(Model):
    count: int
    next: str | None = None
    previous: str | None = None
    results: list[ServiceInstanceBackup]
