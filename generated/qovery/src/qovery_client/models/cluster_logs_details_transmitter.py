from .._runtime import Model


class ClusterLogsDetailsTransmitter(Model):
    id: str | None = None
    name: str | None = None
    type: str | None = None
