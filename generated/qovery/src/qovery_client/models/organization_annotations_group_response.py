from uuid import UUID

from .._runtime import DateTime, Model
from .annotation import Annotation, OrganizationAnnotationsGroupScopeEnum


class OrganizationAnnotationsGroupResponse(Model):
    created_at: DateTime
    id: UUID
    updated_at: DateTime | None = None
    annotations: list[Annotation]
    name: str
    scopes: list[OrganizationAnnotationsGroupScopeEnum]
