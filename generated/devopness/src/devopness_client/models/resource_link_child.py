from .._runtime import DateTime, Model
from .linked_resource_data import LinkedResourceData


class ResourceLinkChild(Model):
    can_be_unlinked: bool
    created_at: DateTime
    link_type: str
    linked_resource_data: LinkedResourceData
    resource_id: int
    resource_type: str
    resource_type_human_readable: str
    updated_at: DateTime
