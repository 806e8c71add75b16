from typing import Any
from uuid import UUID

from .._runtime import DateTime, Model


class BackupDownloadServiceInstance(Model):
    """The part of a backup download that comes from one service instance."""

    backup_download: UUID | None = None
    """UUID of the backup download."""

    download_url: str | None = None
    """URL from which to download it."""

    ended_at: DateTime | None = None
    """When it ended. None if it has not ended yet."""

    errors: list[Any] | None = None
    """What went wrong."""

    queued_at: DateTime | None = None
    """When it was queued."""

    service_instance_backup: UUID | None = None
    """UUID of the backup of the service instance."""

    started_at: DateTime | None = None
    """When it began."""

    uuid: UUID | None = None
