from .._runtime import Model
from .environment_overview_response import EnvironmentOverviewResponse


class EnvironmentOverviewResponseList(Model):
    results: list[EnvironmentOverviewResponse] | None = None
