from uuid import UUID

from .._runtime import Model


class QueuedDeploymentRequestWithStagesIdentifier(Model):
    deployment_request_id: UUID
    environment_id: UUID
