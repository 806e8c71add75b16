from .._runtime import Model


class JobRequestScheduleCronjob(Model):
    arguments: list[str] | None = None
    entrypoint: str | None = None
    scheduled_at: str
    timezone: str | None = None
