from .._runtime import Model
from .environment_stats import EnvironmentStats


class EnvironmentStatsResponseList(Model):
    results: list[EnvironmentStats] | None = None
