from .._runtime import Model
from .resource_operation_list import ResourceOperationList
from .resource_type import ResourceType
from .resource_type_related_list import ResourceTypeRelatedList


class ResourceTypeRelation(Model):
    can_be_child_of: ResourceTypeRelatedList
    can_be_parent_of: ResourceTypeRelatedList
    resource_type: ResourceType
    resource_type_human_readable: str
    resource_type_human_readable_plural: str
    supported_operations: ResourceOperationList
