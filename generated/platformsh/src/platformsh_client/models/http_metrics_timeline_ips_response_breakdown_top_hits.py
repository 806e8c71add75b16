from .._runtime import Model


class HttpMetricsTimelineIpsResponseBreakdownTopHits(Model):
    max_quantity: int
    max_percentage: float
