from .._runtime import Model


class HttpMetricsTimelineUrlsResponseTopHitsTimelineDataItemUrl(Model):
    count: int
    impact: float | int | None
