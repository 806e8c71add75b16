from .._runtime import Model


class HttpMetricsTimelineUserAgentsResponseBreakdownTopHits(Model):
    max_quantity: int
    max_percentage: float
