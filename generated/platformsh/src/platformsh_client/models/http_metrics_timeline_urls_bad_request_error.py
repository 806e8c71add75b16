from .._runtime import Model


class HttpMetricsTimelineUrlsBadRequestError(Model):
    status: int
    title: str
    type: str
    violations: dict[str, list[str]]
