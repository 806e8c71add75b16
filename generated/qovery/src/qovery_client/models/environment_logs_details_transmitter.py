from uuid import UUID

from .._runtime import Model


class EnvironmentLogsDetailsTransmitter(Model):
    id: UUID | None = None
    name: str | None = None
    type: str | None = None
