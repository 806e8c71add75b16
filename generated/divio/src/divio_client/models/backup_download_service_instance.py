from typing import Any
from uuid import UUID

from .._runtime import DateTime, Model


class BackupDownloadServiceInstance(Model):
    backup_download: UUID | None = None
    download_url: str | None = None
    ended_at: DateTime | None = None
    errors: list[Any] | None = None
    queued_at: DateTime | None = None
    service_instance_backup: UUID | None = None
    started_at: DateTime | None = None
    uuid: UUID | None = None
