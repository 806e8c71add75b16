from .._runtime import Model
from .annotation import Annotation
from .organization_annotations_group_scope_enum import OrganizationAnnotationsGroupScopeEnum


class OrganizationAnnotationsGroupCreateRequest(Model):
    annotations: list[Annotation]
    name: str
    scopes: list[OrganizationAnnotationsGroupScopeEnum]
