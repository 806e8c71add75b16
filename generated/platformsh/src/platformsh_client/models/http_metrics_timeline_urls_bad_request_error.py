from .._runtime import Model


class HttpMetricsTimelineUrlsBadRequestError(Model):
    type: str
    title: str
    status: int
    violations: dict[str, list[str]]
