from .._runtime import Model
from .environment_log_entry import EnvironmentLogEntry


class EnvironmentLogs(Model):
    next: str | None = None
    previous: str | None = None
    results: list[EnvironmentLogEntry] | None = None
