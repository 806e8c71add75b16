from .._runtime import Model


class ClusterLogsResponse(Model):
    response: str | None = None
