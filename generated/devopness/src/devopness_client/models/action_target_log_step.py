from datetime import datetime

from .._runtime import Model


class ActionTargetLogStep(Model):
    order: int
    started_at: datetime | None
    completed_at: datetime | None
    output: str | None
