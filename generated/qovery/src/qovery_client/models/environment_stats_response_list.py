from typing import Any
from uuid import UUID

from .._runtime import Model


class EnvironmentStats(Model):
    id: UUID
    service_total_number: float | int | None = None
    number: Any = None


class EnvironmentStatsResponseList(Model):
    results: list[EnvironmentStats] | None = None
