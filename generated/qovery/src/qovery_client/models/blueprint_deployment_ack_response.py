from uuid import UUID

from .._runtime import Model


class BlueprintDeploymentAckResponse(Model):
    deployment_id: UUID
    execution_id: str
    """Id of the run of the deployment engine."""
