from .._runtime import Model


class HttpMetricsOverviewStatus499Error(Model):
    error: str
    message: str
