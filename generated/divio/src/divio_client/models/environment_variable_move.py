from uuid import UUID

from .._runtime import Model


class EnvironmentVariableMove(Model):
    target: UUID
    """UUID of the variable to move it before or after."""
