from uuid import UUID

from .._runtime import Model
from .create_environment_mode_enum import CreateEnvironmentModeEnum


class CreateEnvironmentRequest(Model):
    cluster: UUID | None = None
    mode: CreateEnvironmentModeEnum | None = None
    name: str
