from .._runtime import Model


class HttpMetricsOverviewBadRequestError(Model):
    status: int
    title: str
    type: str
    violations: dict[str, list[str]]
