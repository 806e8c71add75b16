from .._runtime import Model
from .linked_resource_data import LinkedResourceData
from .resource_link_child_list import ResourceLinkChildList


class ResourceLinkRelation(Model):
    link_type: str
    resource_type_human_readable: str
    resource_type: str
    resource_id: int
    can_be_unlinked: bool
    linked_resource_data: LinkedResourceData
    children: ResourceLinkChildList | None = None
    created_at: str
    updated_at: str
