from .._runtime import Model
from .deployment_history import DeploymentHistory


class DeploymentHistoryPaginatedResponseList(Model):
    page: float
    page_size: float
    results: list[DeploymentHistory] | None = None
