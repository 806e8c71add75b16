from uuid import UUID

from .._runtime import Model


class EnvironmentLogsDetailsStage(Model):
    id: UUID | None = None
    name: str | None = None
    step: str | None = None
