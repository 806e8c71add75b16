from datetime import datetime

from .._runtime import Model
from .backup_status import BackupStatus


class Backup(Model):
    attributes: dict[str, str]
    automated: bool
    commit_id: str
    created_at: datetime | None
    deployment: str | None
    environment: str
    expires_at: datetime | None
    id: str
    index: int | None
    restorable: bool
    safe: bool
    size_of_volumes: int | None
    size_used: int | None
    status: BackupStatus
    updated_at: datetime | None
