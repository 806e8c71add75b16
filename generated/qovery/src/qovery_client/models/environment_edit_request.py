from .._runtime import Model
from .create_environment_mode_enum import CreateEnvironmentModeEnum


class EnvironmentEditRequest(Model):
    mode: CreateEnvironmentModeEnum | None = None
    name: str | None = None
