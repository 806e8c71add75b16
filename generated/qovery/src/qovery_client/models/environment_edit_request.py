from .._runtime import Model
from .create_environment_mode_enum import CreateEnvironmentModeEnum


class EnvironmentEditRequest(Model):
    name: str | None = None
    mode: CreateEnvironmentModeEnum | None = None
