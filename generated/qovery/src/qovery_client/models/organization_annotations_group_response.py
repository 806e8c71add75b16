from uuid import UUID

from .._runtime import DateTime, Model
from .annotation import Annotation
from .organization_annotations_group_scope_enum import OrganizationAnnotationsGroupScopeEnum


class OrganizationAnnotationsGroupResponse(Model):
    created_at: DateTime
    id: UUID
    updated_at: DateTime | None = None
    annotations: list[Annotation]
    name: str
    scopes: list[OrganizationAnnotationsGroupScopeEnum]
