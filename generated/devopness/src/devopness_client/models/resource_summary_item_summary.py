from .._runtime import Model


class ResourceSummaryItemSummary(Model):
    count: float | int
