from .._runtime import Model
from .deployment_history import DeploymentHistory


class DeploymentHistoryPaginatedResponseList(Model):
    page: float | int
    page_size: float | int
    results: list[DeploymentHistory] | None = None
