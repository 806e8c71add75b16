from uuid import UUID

from .._runtime import Model


class DeploymentLogs(Model):
    logs: str | None = None
    uuid: UUID | None = None
