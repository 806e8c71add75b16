from datetime import datetime

from .._runtime import Model


class ActionTargetLogStep(Model):
    completed_at: datetime | None
    order: int
    output: str | None
    started_at: datetime | None
