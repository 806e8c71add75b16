from datetime import datetime

from .._runtime import Model
from .linked_resource_data import LinkedResourceData


class ResourceLinkChild(Model):
    link_type: str
    resource_id: int
    resource_type: str
    resource_type_human_readable: str
    can_be_unlinked: bool
    linked_resource_data: LinkedResourceData
    created_at: datetime
    updated_at: datetime
