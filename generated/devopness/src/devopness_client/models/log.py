from .._runtime import DateTime, Model
from .action_target_data import ActionTargetData


class ActionTargetLogStep(Model):
    completed_at: DateTime | None
    order: int
    output: str | None
    started_at: DateTime | None


class Log(Model):
    step: ActionTargetLogStep | None
    target: ActionTargetData | None
    updated_at: str | None
