from datetime import datetime
from uuid import UUID

from .._runtime import Model


class Log(Model):
    id: UUID
    created_at: datetime
    message: str
    pod_name: str | None = None
    version: str | None = None
