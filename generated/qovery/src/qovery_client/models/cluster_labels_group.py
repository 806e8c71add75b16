from uuid import UUID

from .._runtime import Model


class ClusterLabelsGroup(Model):
    id: UUID | None = None
