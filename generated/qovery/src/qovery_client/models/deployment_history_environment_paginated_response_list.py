from .._runtime import Model
from .deployment_history_environment import DeploymentHistoryEnvironment


class DeploymentHistoryEnvironmentPaginatedResponseList(Model):
    page: float | int
    page_size: float | int
    results: list[DeploymentHistoryEnvironment] | None = None
