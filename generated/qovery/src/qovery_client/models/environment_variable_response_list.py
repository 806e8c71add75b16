from .._runtime import Model
from .environment_variable import EnvironmentVariable


class EnvironmentVariableResponseList(Model):
    results: list[EnvironmentVariable] | None = None
