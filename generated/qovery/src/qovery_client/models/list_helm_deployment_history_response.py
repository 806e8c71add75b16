from .._runtime import Model
from .deployment_history_helm_response import DeploymentHistoryHelmResponse


class ListHelmDeploymentHistoryResponse(Model):
    page: float | int
    page_size: float | int
    results: list[DeploymentHistoryHelmResponse] | None = None
