from .._runtime import Model
from .deployment_history_environment_v2 import DeploymentHistoryEnvironmentV2


class DeploymentHistoryEnvironmentPaginatedResponseListV2(Model):
    page: float | int
    page_size: float | int
    results: list[DeploymentHistoryEnvironmentV2] | None = None
