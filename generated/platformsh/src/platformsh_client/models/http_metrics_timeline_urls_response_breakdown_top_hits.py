from .._runtime import Model


class HttpMetricsTimelineUrlsResponseBreakdownTopHits(Model):
    max_quantity: int
    max_percentage: float
