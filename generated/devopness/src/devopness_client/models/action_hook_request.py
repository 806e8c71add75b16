from .._runtime import Model
from .hook_request_relation import HookRequestRelation


class ActionHookRequest(Model):
    incoming: HookRequestRelation | None = None
    outgoing: HookRequestRelation | None = None
