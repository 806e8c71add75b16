from .._runtime import Model
from .deployment_history_container import DeploymentHistoryContainer


class ListContainerDeploymentHistoryResponse(Model):
    page: float | int
    page_size: float | int
    results: list[DeploymentHistoryContainer] | None = None
