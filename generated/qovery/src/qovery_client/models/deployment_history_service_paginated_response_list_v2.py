from .._runtime import Model
from .deployment_history_service import DeploymentHistoryService


class DeploymentHistoryServicePaginatedResponseListV2(Model):
    page: float | int
    page_size: float | int
    results: list[DeploymentHistoryService] | None = None
