from uuid import UUID

from .._runtime import Model


class LegacyOrganisation(Model):
    uuid: UUID | None = None
    name: str | None = None
