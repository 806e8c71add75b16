from datetime import datetime
from uuid import UUID

from .._runtime import Model
from .annotation import Annotation
from .organization_annotations_group_scope_enum import OrganizationAnnotationsGroupScopeEnum


class ServiceAnnotationRequestAndOrganizationAnnotationsGroupResponse(Model):
    id: UUID
    created_at: datetime
    updated_at: datetime | None = None
    annotations: list[Annotation]
    name: str
    scopes: list[OrganizationAnnotationsGroupScopeEnum]
