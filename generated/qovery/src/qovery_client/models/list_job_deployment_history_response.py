from .._runtime import Model
from .deployment_history_job_response import DeploymentHistoryJobResponse


class ListJobDeploymentHistoryResponse(Model):
    page: float
    page_size: float
    results: list[DeploymentHistoryJobResponse] | None = None
