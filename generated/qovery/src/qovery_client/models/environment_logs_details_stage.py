from uuid import UUID

from .._runtime import Model


class EnvironmentLogsDetailsStage(Model):
    step: str | None = None
    id: UUID | None = None
    name: str | None = None
