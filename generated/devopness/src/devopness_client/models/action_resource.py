from .._runtime import Model
from .action_resource_data import ActionResourceData
from .resource_type import ResourceType


class ActionResource(Model):
    data: ActionResourceData | None = None
    id: int
    type: ResourceType
    type_human_readable: str
