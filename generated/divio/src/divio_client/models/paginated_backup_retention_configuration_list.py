from .._runtime import Model
from .backup_retention_configuration import BackupRetentionConfiguration


class PaginatedBackupRetentionConfigurationList(Model):
    count: int
    next: str | None = None
    previous: str | None = None
    results: list[BackupRetentionConfiguration]
