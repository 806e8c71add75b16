from .._runtime import Model
from .environment_status import EnvironmentStatus


class EnvironmentStatusList(Model):
    results: list[EnvironmentStatus] | None = None
