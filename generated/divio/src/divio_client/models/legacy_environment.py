from uuid import UUID

from .._runtime import Model


class LegacyEnvironment(Model):
    uuid: UUID | None = None
    application: UUID | None = None
    sharing_url: str | None = None
