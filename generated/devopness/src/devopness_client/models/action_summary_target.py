from .._runtime import Model


class ActionSummaryTarget(Model):
    completed: int
    count: int
    failed: int
    in_progress: int
    pending: int
