from .._runtime import Model


class ClusterLogsErrorUnderlyingError(Model):
    message: str | None = None
