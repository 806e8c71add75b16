from .._runtime import Model


class HttpMetricsTimelineIpsResponseBreakdownTopHits(Model):
    max_percentage: float
    max_quantity: int
