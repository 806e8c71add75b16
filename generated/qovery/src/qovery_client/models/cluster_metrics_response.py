from .._runtime import Model


class ClusterMetricsResponse(Model):
    metrics: str | None = None
