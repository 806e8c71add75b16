from .._runtime import Model
from .action_target_data import ActionTargetData
from .action_target_log_step import ActionTargetLogStep


class Log(Model):
    step: ActionTargetLogStep | None
    target: ActionTargetData | None
    updated_at: str | None
