from .._runtime import Model
from .deployment_history_job_response import DeploymentHistoryJobResponse


class ListJobDeploymentHistoryResponse(Model):
    page: float | int
    page_size: float | int
    results: list[DeploymentHistoryJobResponse] | None = None
