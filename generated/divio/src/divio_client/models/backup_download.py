from uuid import UUID

from .._runtime import DateTime, Model
from .trigger_bbf_enum import TriggerBbfEnum


class BackupDownload(Model):
    author: UUID | None = None
    backup: UUID | None = None
    started_at: DateTime | None = None
    trigger: TriggerBbfEnum | None = None
    uuid: UUID | None = None
