from .._runtime import Model


class HttpMetricsTimelineUserAgentsResponseBreakdownDataItem(Model):
    name: str
    impact: float
    average: float
    p_50: float
    p_96: float
    count: int
    top_hit: bool
