from .._runtime import Model
from .environment_log import EnvironmentLog


class EnvironmentLogResponseList(Model):
    results: list[EnvironmentLog] | None = None
