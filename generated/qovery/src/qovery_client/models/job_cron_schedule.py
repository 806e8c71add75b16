from .._runtime import Model


class JobCronSchedule(Model):
    arguments: list[str]
    entrypoint: str | None = None
    scheduled_at: str
    timezone: str
