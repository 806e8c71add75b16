from .._runtime import Model
from .cluster_logs_error_event_details import ClusterLogsErrorEventDetails
from .cluster_logs_error_underlying_error import ClusterLogsErrorUnderlyingError


class ClusterLogsError(Model):
    event_details: ClusterLogsErrorEventDetails | None = None
    hint_message: str | None = None
    link: str | None = None
    tag: str | None = None
    underlying_error: ClusterLogsErrorUnderlyingError | None = None
    user_log_message: str | None = None
