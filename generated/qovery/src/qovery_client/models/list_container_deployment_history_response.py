from .._runtime import Model
from .deployment_history_container import DeploymentHistoryContainer


class ListContainerDeploymentHistoryResponse(Model):
    page: float
    page_size: float
    results: list[DeploymentHistoryContainer] | None = None
