from uuid import UUID

from .._runtime import Model
from .trigger_bbf_enum import TriggerBbfEnum


class BackupDownloadCreate(Model):
    uuid: UUID | None = None
    backup: UUID
    trigger: TriggerBbfEnum
    service_instance_backups: list[UUID] | None = None
