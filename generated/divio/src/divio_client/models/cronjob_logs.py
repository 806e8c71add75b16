from datetime import datetime

from .._runtime import Model


class CronjobLogs(Model):
    exit_code: int | None = None
    finished_at: datetime | None = None
    started_at: datetime | None = None
