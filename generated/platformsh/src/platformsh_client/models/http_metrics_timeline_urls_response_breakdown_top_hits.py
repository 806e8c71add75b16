from .._runtime import Model


class HttpMetricsTimelineUrlsResponseBreakdownTopHits(Model):
    max_percentage: float
    max_quantity: int
