from .._runtime import Model
from .action_trigger_type import ActionTriggerType


class ActionTriggeredFrom(Model):
    email: str | None
    hook_id: str | None
    hook_request_id: str | None
    ip_address: str
    name: str
    origin: str | None
    trigger_type: ActionTriggerType
    user_id: int | None
