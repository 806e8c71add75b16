from .._runtime import Model


class CronJobUpdate(Model):
    id: int
    pattern: str
    name: str
    command: str
    run_as_user: str
    application_id: int | None = None
