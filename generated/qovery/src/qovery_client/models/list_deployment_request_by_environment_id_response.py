from .._runtime import Model
from .queued_deployment_request_with_stages import QueuedDeploymentRequestWithStages


class ListDeploymentRequestByEnvironmentIdResponse(Model):
    results: list[QueuedDeploymentRequestWithStages] | None = None
