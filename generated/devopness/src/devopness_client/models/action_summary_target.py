from .._runtime import Model


class ActionSummaryTarget(Model):
    count: int
    pending: int
    in_progress: int
    completed: int
    failed: int
