from .._runtime import Model


class HttpMetricsTimelineUserAgentsResponseBreakdownTopHits(Model):
    max_percentage: float | int
    max_quantity: int
