from .._runtime import Model


class ClusterLogsMessage(Model):
    safe_message: str | None = None
