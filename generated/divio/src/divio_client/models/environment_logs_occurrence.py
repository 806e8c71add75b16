from typing import Any

from .._runtime import Model


class EnvironmentLogsOccurrence(Model):
    """How an environment's log entries are spread over time."""

    occurrences: list[Any] | None = None
