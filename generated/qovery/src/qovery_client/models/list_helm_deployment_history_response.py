from .._runtime import Model
from .deployment_history_helm_response import DeploymentHistoryHelmResponse


class ListHelmDeploymentHistoryResponse(Model):
    page: float
    page_size: float
    results: list[DeploymentHistoryHelmResponse] | None = None
