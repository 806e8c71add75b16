from uuid import UUID

from .._runtime import Model


class DeploymentHistoryEnvironmentV2Identifier(Model):
    environment_id: UUID
    execution_id: str
