from uuid import UUID

from .._runtime import Model


class LifecycleTemplateListResponseResult(Model):
    id: UUID
    name: str
    description: str
