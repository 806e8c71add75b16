from typing import Any
from uuid import UUID

from .._runtime import Model


class ProjectStats(Model):
    id: UUID
    service_total_number: float | int | None = None
    environment_total_number: float | int | None = None
    number: Any = None


class ProjectStatsResponseList(Model):
    results: list[ProjectStats] | None = None
