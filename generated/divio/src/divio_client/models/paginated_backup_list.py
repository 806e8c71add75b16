from .._runtime import Model
from .backup import Backup


class PaginatedBackupList(Model):
    count: int
    next: str | None = None
    previous: str | None = None
    results: list[Backup]
