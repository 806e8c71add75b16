from .._runtime import Model
from .deployment_history_service import DeploymentHistoryService


class DeploymentHistoryServicePaginatedResponseListV2(Model):
    page: float
    page_size: float
    results: list[DeploymentHistoryService] | None = None
