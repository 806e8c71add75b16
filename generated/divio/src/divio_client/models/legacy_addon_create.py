from uuid import UUID

from .._runtime import Model


class LegacyAddonCreate(Model):
    license: UUID | None = None
    name: str
    organisation: UUID
    package_name: str
    uuid: UUID | None = None
