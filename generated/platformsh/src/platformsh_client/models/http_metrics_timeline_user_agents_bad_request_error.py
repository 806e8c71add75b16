from .._runtime import Model


class HttpMetricsTimelineUserAgentsBadRequestError(Model):
    status: int
    title: str
    type: str
    violations: dict[str, list[str]]
