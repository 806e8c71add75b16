from .._runtime import Model


class TriggeredActionSummary(Model):
    count: float | None = None
    queued: float | None = None
    pending: float | None = None
    in_progress: float | None = None
    completed: float | None = None
    failed: float | None = None
