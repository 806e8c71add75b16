from .._runtime import Model
from .scheduled_backup_configuration import ScheduledBackupConfiguration


class PaginatedScheduledBackupConfigurationList(Model):
    count: int
    next: str | None = None
    previous: str | None = None
    results: list[ScheduledBackupConfiguration]
