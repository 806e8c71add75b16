from typing import Any

from .._runtime import Model


class EnvironmentLogsOccurrence(Model):
    occurrences: list[Any] | None = None
