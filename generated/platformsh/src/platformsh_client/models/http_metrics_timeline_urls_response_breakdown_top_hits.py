from .._runtime import Model


class HttpMetricsTimelineUrlsResponseBreakdownTopHits(Model):
    max_percentage: float | int
    max_quantity: int
