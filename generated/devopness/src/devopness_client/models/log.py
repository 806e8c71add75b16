from .._runtime import Model
from .action_target_data import ActionTargetData
from .action_target_log_step import ActionTargetLogStep


class Log(Model):
    target: ActionTargetData | None
    step: ActionTargetLogStep | None
    updated_at: str | None
