from uuid import UUID

from .._runtime import Model


class EnvironmentLastFinishedDeployment(Model):
    uuid: UUID | None = None
