from .._runtime import Model


class TriggeredActionSummary(Model):
    completed: float | None = None
    count: float | None = None
    failed: float | None = None
    in_progress: float | None = None
    pending: float | None = None
    queued: float | None = None
