from .._runtime import Model


class HttpMetricsOverviewBadRequestError(Model):
    type: str
    title: str
    status: int
    violations: dict[str, list[str]]
