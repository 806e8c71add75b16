from .._runtime import Model


class CronJobUpdate(Model):
    application_id: int | None = None
    command: str
    id: int
    name: str
    pattern: str
    run_as_user: str
