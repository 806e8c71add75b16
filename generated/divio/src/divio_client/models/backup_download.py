from uuid import UUID

from .._runtime import DateTime, Model
from .trigger_bbf_enum import TriggerBbfEnum


class BackupDownload(Model):
    """A backup that is made ready for download."""

    author: UUID | None = None
    """UUID of the author."""

    backup: UUID | None = None
    """UUID of the backup."""

    started_at: DateTime | None = None
    """When it began."""

    trigger: TriggerBbfEnum | None = None
    """`MANUAL` or `PULL`."""

    uuid: UUID | None = None
