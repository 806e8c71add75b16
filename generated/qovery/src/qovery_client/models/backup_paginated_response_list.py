from .._runtime import Model
from .backup import Backup


class BackupPaginatedResponseList(Model):
    page: float
    page_size: float
    results: list[Backup] | None = None
