from .._runtime import Model


class HttpMetricsTimelineUserAgentsResponseBreakdownTopHits(Model):
    max_percentage: float
    max_quantity: int
