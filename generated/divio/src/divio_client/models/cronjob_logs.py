from .._runtime import DateTime, Model


class CronjobLogs(Model):
    exit_code: int | None = None
    finished_at: DateTime | None = None
    started_at: DateTime | None = None
