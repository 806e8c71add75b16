from .._runtime import Model


class HttpMetricsTimelineUrlsResponseFiltersFieldValue(Model):
    count: int
    value: str
