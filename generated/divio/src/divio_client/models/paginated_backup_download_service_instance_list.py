from .._runtime import Model
from .backup_download_service_instance import BackupDownloadServiceInstance


class PaginatedBackupDownloadServiceInstanceList(Model):
    count: int
    next: str | None = None
    previous: str | None = None
    results: list[BackupDownloadServiceInstance]
