from .._runtime import Model


class JobRequestScheduleOnStop(Model):
    arguments: list[str] | None = None
    entrypoint: str | None = None
