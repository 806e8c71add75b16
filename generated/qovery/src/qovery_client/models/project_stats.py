from typing import Any
from uuid import UUID

from .._runtime import Model


class ProjectStats(Model):
    id: UUID
    service_total_number: float | None = None
    environment_total_number: float | None = None
    number: Any
