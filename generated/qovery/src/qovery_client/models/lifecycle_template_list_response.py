from uuid import UUID

from .._runtime import Model


class LifecycleTemplateListResponseResult(Model):
    description: str
    id: UUID
    name: str


class LifecycleTemplateListResponse(Model):
    results: list[LifecycleTemplateListResponseResult]
