from .._runtime import Model
from .backup_restore import BackupRestore


class PaginatedBackupRestoreList(Model):
    count: int
    next: str | None = None
    previous: str | None = None
    results: list[BackupRestore]
