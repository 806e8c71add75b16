from .._runtime import Model
from .action_trigger_type import ActionTriggerType


class ActionTriggeredFrom(Model):
    origin: str | None
    trigger_type: ActionTriggerType
    name: str
    email: str | None
    ip_address: str
    user_id: int | None
    hook_id: str | None
    hook_request_id: str | None
