from .._runtime import Model


class HttpMetricsTimelineIpsResponseBreakdownTopHits(Model):
    max_percentage: float | int
    max_quantity: int
