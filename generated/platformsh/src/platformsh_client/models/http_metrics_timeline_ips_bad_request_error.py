from .._runtime import Model


class HttpMetricsTimelineIpsBadRequestError(Model):
    type: str
    title: str
    status: int
    violations: dict[str, list[str]]
