from .._runtime import Model
from .deployment_history_environment import DeploymentHistoryEnvironment


class DeploymentHistoryEnvironmentPaginatedResponseList(Model):
    page: float
    page_size: float
    results: list[DeploymentHistoryEnvironment] | None = None
