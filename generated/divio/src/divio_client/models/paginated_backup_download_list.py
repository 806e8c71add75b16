from .._runtime import Model
from .backup_download import BackupDownload


class PaginatedBackupDownloadList(Model):
    count: int
    next: str | None = None
    previous: str | None = None
    results: list[BackupDownload]
