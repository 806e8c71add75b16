from .._runtime import Model


class ClusterLogsDetailsTransmitter(Model):
    type: str | None = None
    id: str | None = None
    name: str | None = None
