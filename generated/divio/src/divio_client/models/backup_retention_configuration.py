from uuid import UUID

from .._runtime import Model


class BackupRetentionConfiguration(Model):
    identifier: str | None = None
    name: str | None = None
    short_description: str | None = None
    uuid: UUID | None = None
