from .._runtime import Model


class HttpMetricsOverviewResponseDataTimelineUrl(Model):
    count: int
    impact: float | int | None
