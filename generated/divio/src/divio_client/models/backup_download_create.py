from uuid import UUID

from .._runtime import Model
from .trigger_bbf_enum import TriggerBbfEnum


class BackupDownloadCreate(Model):
    backup: UUID
    """UUID of the backup."""

    service_instance_backups: list[UUID] | None = None
    """UUIDs of the backups of the service instances."""

    trigger: TriggerBbfEnum
    """`MANUAL` or `PULL`."""

    uuid: UUID | None = None
