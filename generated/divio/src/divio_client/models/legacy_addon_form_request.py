from uuid import UUID

from .._runtime import Model


class LegacyAddonFormRequest(Model):
    version: UUID
