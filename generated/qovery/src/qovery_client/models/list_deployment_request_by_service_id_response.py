from .._runtime import Model
from .queued_deployment_request_for_service import QueuedDeploymentRequestForService


class ListDeploymentRequestByServiceIdResponse(Model):
    results: list[QueuedDeploymentRequestForService] | None = None
