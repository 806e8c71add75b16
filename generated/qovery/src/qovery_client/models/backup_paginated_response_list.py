from .._runtime import Model
from .backup import Backup


class BackupPaginatedResponseList(Model):
    page: float | int
    page_size: float | int
    results: list[Backup] | None = None
