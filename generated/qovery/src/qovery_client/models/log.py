from datetime import datetime
from uuid import UUID

from .._runtime import Model


class Log(Model):
    created_at: datetime
    id: UUID
    message: str
    pod_name: str | None = None
    version: str | None = None
