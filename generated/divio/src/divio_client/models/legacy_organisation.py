from uuid import UUID

from .._runtime import Model


class LegacyOrganisation(Model):
    name: str | None = None
    uuid: UUID | None = None
