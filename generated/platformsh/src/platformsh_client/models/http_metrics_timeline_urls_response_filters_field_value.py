from .._runtime import Model


class HttpMetricsTimelineUrlsResponseFiltersFieldValue(Model):
    value: str
    count: int
