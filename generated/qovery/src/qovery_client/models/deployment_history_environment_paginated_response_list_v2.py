from .._runtime import Model
from .deployment_history_environment_v2 import DeploymentHistoryEnvironmentV2


class DeploymentHistoryEnvironmentPaginatedResponseListV2(Model):
    page: float
    page_size: float
    results: list[DeploymentHistoryEnvironmentV2] | None = None
