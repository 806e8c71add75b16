from typing import TypeAlias
from uuid import UUID

from .._runtime import DateTime, Model
from .label import Label


class OrganizationLabelsGroupEnrichedResponse(Model):
    created_at: DateTime
    """When it was created."""

    id: UUID
    updated_at: DateTime | None = None
    """When it was last changed."""

    associated_items_count: int | None = None
    labels: list[Label]
    name: str


OrganizationLabelsGroupEnrichedResponseList: TypeAlias = list[
    OrganizationLabelsGroupEnrichedResponse
]


class ListOrganizationLabelsGroupResponse(Model):
    results: OrganizationLabelsGroupEnrichedResponseList | None = None
