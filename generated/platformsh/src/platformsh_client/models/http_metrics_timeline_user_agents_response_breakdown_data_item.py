from .._runtime import Model


class HttpMetricsTimelineUserAgentsResponseBreakdownDataItem(Model):
    average: float | int
    count: int
    impact: float | int
    name: str
    p_50: float | int
    p_96: float | int
    top_hit: bool
