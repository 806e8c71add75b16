from .._runtime import Model


class HttpMetricsTimelineUserAgentsStatus499Error(Model):
    error: str
    message: str
