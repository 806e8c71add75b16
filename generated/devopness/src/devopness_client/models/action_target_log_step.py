from .._runtime import DateTime, Model


class ActionTargetLogStep(Model):
    completed_at: DateTime | None
    order: int
    output: str | None
    started_at: DateTime | None
