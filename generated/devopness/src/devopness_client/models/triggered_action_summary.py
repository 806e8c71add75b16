from .._runtime import Model


class TriggeredActionSummary(Model):
    completed: float | int | None = None
    count: float | int | None = None
    failed: float | int | None = None
    in_progress: float | int | None = None
    pending: float | int | None = None
    queued: float | int | None = None
