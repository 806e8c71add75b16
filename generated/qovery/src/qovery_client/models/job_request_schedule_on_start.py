from .._runtime import Model


class JobRequestScheduleOnStart(Model):
    arguments: list[str] | None = None
    entrypoint: str | None = None
