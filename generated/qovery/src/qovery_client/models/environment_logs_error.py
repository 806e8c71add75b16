from .._runtime import Model
from .environment_logs_error_underlying_error import EnvironmentLogsErrorUnderlyingError


class EnvironmentLogsError(Model):
    hint_message: str | None = None
    link: str | None = None
    tag: str | None = None
    underlying_error: EnvironmentLogsErrorUnderlyingError | None = None
    user_log_message: str | None = None
