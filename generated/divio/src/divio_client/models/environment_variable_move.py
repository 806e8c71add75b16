from uuid import UUID

from .._runtime import Model


class EnvironmentVariableMove(Model):
    target: UUID
