from typing import TypeAlias
from uuid import UUID

from .._runtime import DateTime, Model
from .annotation import Annotation, OrganizationAnnotationsGroupScopeEnum


class OrganizationAnnotationsGroupEnrichedResponse(Model):
    created_at: DateTime
    """When it was created."""

    id: UUID
    updated_at: DateTime | None = None
    """When it was last changed."""

    annotations: list[Annotation]
    associated_items_count: int | None = None
    name: str
    scopes: list[OrganizationAnnotationsGroupScopeEnum]


OrganizationAnnotationsGroupEnrichedResponseList: TypeAlias = list[
    OrganizationAnnotationsGroupEnrichedResponse
]


class ListOrganizationAnnotationsGroupResponse(Model):
    results: OrganizationAnnotationsGroupEnrichedResponseList | None = None
