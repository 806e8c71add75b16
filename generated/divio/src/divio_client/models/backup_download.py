from datetime import datetime
from uuid import UUID

from .._runtime import Model
from .trigger_bbf_enum import TriggerBbfEnum


class BackupDownload(Model):
    author: UUID | None = None
    backup: UUID | None = None
    started_at: datetime | None = None
    trigger: TriggerBbfEnum | None = None
    uuid: UUID | None = None
