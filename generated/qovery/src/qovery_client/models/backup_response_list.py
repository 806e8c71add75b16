from .._runtime import Model
from .backup import Backup


class BackupResponseList(Model):
    results: list[Backup] | None = None
