from .._runtime import Model
from .deployment_history_database import DeploymentHistoryDatabase


class ListDatabaseDeploymentHistoryResponse(Model):
    page: float
    page_size: float
    results: list[DeploymentHistoryDatabase] | None = None
