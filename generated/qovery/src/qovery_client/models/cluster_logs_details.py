from .._runtime import Model
from .cluster_logs_details_transmitter import ClusterLogsDetailsTransmitter


class ClusterLogsDetails(Model):
    provider_kind: str | None = None
    region: str | None = None
    transmitter: ClusterLogsDetailsTransmitter | None = None
