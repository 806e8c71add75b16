from .._runtime import Model


class HttpMetricsTimelineIpsResponseTopHitsTimelineDataItemDataValue(Model):
    count: int
    impact: float | int | None
