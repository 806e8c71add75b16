from datetime import datetime

from .._runtime import Model
from .backup_status import BackupStatus


class Backup(Model):
    id: str
    created_at: datetime | None
    updated_at: datetime | None
    attributes: dict[str, str]
    status: BackupStatus
    expires_at: datetime | None
    index: int | None
    commit_id: str
    environment: str
    safe: bool
    size_of_volumes: int | None
    size_used: int | None
    deployment: str | None
    restorable: bool
    automated: bool
