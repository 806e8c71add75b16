from uuid import UUID

from .._runtime import Model


class DeploymentHistoryEnvironmentV2Identifier(Model):
    execution_id: str
    environment_id: UUID
