from uuid import UUID

from .._runtime import Model


class DeploymentLogs(Model):
    uuid: UUID | None = None
    logs: str | None = None
