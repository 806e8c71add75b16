from .._runtime import Model


class JobLifecyleSchedule(Model):
    arguments: list[str]
    entrypoint: str | None = None
