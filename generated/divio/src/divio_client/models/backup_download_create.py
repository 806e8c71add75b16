from uuid import UUID

from .._runtime import Model
from .trigger_bbf_enum import TriggerBbfEnum


class BackupDownloadCreate(Model):
    backup: UUID
    service_instance_backups: list[UUID] | None = None
    trigger: TriggerBbfEnum
    uuid: UUID | None = None
