from .._runtime import Model


class ClusterLogsErrorEventDetailsTransmitter(Model):
    type: str | None = None
    id: str | None = None
    name: str | None = None
