from .._runtime import Model


class CronJobResponseScheduleCronjob(Model):
    arguments: list[str] | None = None
    entrypoint: str | None = None
    timezone: str
    scheduled_at: str
