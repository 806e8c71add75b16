from .._runtime import Model
from .deployment_history_database import DeploymentHistoryDatabase


class ListDatabaseDeploymentHistoryResponse(Model):
    page: float | int
    page_size: float | int
    results: list[DeploymentHistoryDatabase] | None = None
