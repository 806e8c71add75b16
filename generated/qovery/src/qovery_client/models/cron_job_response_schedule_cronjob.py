from .._runtime import Model


class CronJobResponseScheduleCronjob(Model):
    arguments: list[str] | None = None
    entrypoint: str | None = None
    scheduled_at: str
    timezone: str
