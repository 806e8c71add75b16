from .._runtime import Model
from .environment import Environment


class EnvironmentResponseList(Model):
    results: list[Environment] | None = None
