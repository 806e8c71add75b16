from .._runtime import Model


class HttpMetricsTimelineUrlsStatus499Error(Model):
    error: str
    message: str
