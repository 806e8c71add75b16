from uuid import UUID

from .._runtime import Model


class LegacyAddonCreate(Model):
    uuid: UUID | None = None
    name: str
    package_name: str
    license: UUID | None = None
    organisation: UUID
