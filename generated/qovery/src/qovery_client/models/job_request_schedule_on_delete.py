from .._runtime import Model


class JobRequestScheduleOnDelete(Model):
    arguments: list[str] | None = None
    entrypoint: str | None = None
