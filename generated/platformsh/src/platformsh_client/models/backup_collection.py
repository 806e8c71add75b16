from typing import TypeAlias

from .backup import Backup

BackupCollection: TypeAlias = list[Backup]
