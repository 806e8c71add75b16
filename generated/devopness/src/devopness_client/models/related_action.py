from .._runtime import Model
from .action_status import ActionStatus
from .action_type import ActionType
from .resource_type import ResourceType


class RelatedAction(Model):
    id: int
    resource_name: str | None = None
    resource_type: ResourceType
    resource_type_human_readable: str
    status: ActionStatus
    status_human_readable: str | None = None
    type: ActionType
    type_human_readable: str
    url_web_permalink: str
