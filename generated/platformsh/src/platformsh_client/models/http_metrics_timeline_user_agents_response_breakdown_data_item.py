from .._runtime import Model


class HttpMetricsTimelineUserAgentsResponseBreakdownDataItem(Model):
    average: float
    count: int
    impact: float
    name: str
    p_50: float
    p_96: float
    top_hit: bool
