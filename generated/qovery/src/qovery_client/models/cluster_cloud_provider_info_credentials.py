from uuid import UUID

from .._runtime import Model


class ClusterCloudProviderInfoCredentials(Model):
    id: UUID | None = None
    name: str | None = None
