from .._runtime import Model
from .cluster_logs_error_event_details_transmitter import ClusterLogsErrorEventDetailsTransmitter


class ClusterLogsErrorEventDetails(Model):
    provider_kind: str | None = None
    region: str | None = None
    transmitter: ClusterLogsErrorEventDetailsTransmitter | None = None
