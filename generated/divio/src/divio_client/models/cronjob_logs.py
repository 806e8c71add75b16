from datetime import datetime

from .._runtime import Model


class CronjobLogs(Model):
    started_at: datetime | None = None
    finished_at: datetime | None = None
    exit_code: int | None = None
