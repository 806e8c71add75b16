from .._runtime import Model


class HttpMetricsTimelineUserAgentsBadRequestError(Model):
    type: str
    title: str
    status: int
    violations: dict[str, list[str]]
