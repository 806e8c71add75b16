from uuid import UUID

from .._runtime import Model


class LegacyEnvironment(Model):
    application: UUID | None = None
    sharing_url: str | None = None
    uuid: UUID | None = None
