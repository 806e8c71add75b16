from .._runtime import Model


class HttpMetricsTimelineIpsBadRequestError(Model):
    status: int
    title: str
    type: str
    violations: dict[str, list[str]]
