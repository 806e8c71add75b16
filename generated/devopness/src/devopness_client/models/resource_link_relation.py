from .._runtime import Model
from .linked_resource_data import LinkedResourceData
from .resource_link_child_list import ResourceLinkChildList


class ResourceLinkRelation(Model):
    can_be_unlinked: bool
    children: ResourceLinkChildList | None = None
    created_at: str
    link_type: str
    linked_resource_data: LinkedResourceData
    resource_id: int
    resource_type: str
    resource_type_human_readable: str
    updated_at: str
