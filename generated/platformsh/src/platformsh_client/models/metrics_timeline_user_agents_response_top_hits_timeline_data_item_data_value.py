from .._runtime import Model


class HttpMetricsTimelineUserAgentsResponseTopHitsTimelineDataItemDataValue(Model):
    count: int
    impact: float | int | None
