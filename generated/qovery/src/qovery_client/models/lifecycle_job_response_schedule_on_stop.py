from .._runtime import Model


class LifecycleJobResponseScheduleOnStop(Model):
    arguments: list[str] | None = None
    entrypoint: str | None = None
