from .._runtime import DateTime, Model
from .environment_logs_details import EnvironmentLogsDetails
from .environment_logs_error import EnvironmentLogsError
from .environment_logs_message import EnvironmentLogsMessage


class EnvironmentLogs(Model):
    details: EnvironmentLogsDetails
    error: EnvironmentLogsError | None = None
    message: EnvironmentLogsMessage | None = None
    timestamp: DateTime
    type: str
