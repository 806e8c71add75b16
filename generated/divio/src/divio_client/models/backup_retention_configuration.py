from uuid import UUID

from .._runtime import Model


class BackupRetentionConfiguration(Model):
    uuid: UUID | None = None
    name: str | None = None
    identifier: str | None = None
    short_description: str | None = None
