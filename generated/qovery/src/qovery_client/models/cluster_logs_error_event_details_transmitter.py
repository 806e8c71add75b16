from .._runtime import Model


class ClusterLogsErrorEventDetailsTransmitter(Model):
    id: str | None = None
    name: str | None = None
    type: str | None = None
