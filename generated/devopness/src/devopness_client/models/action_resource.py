from .._runtime import Model
from .action_resource_data import ActionResourceData
from .resource_type import ResourceType


class ActionResource(Model):
    id: int
    type: ResourceType
    type_human_readable: str
    data: ActionResourceData | None = None
