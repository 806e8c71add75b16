from .._runtime import Model


class ClusterReadinessStatus(Model):
    is_ready: bool | None = None
