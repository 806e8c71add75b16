from typing import TypeAlias

from .environment_logs import EnvironmentLogs

EnvironmentLogsResponseList: TypeAlias = list[EnvironmentLogs]
