from uuid import UUID

from .._runtime import DateTime, Model
from .annotation import Annotation, OrganizationAnnotationsGroupScopeEnum


class OrganizationAnnotationsGroupResponse(Model):
    created_at: DateTime
    """When it was created."""

    id: UUID
    updated_at: DateTime | None = None
    """When it was last changed."""

    annotations: list[Annotation]
    name: str
    scopes: list[OrganizationAnnotationsGroupScopeEnum]
