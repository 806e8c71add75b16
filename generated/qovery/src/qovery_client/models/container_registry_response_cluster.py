from uuid import UUID

from .._runtime import Model


class ContainerRegistryResponseCluster(Model):
    id: UUID
    name: str
