from .._runtime import Model


class HttpMetricsTimelineIpsStatus499Error(Model):
    error: str
    message: str
