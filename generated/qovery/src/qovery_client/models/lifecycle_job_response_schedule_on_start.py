from .._runtime import Model


class LifecycleJobResponseScheduleOnStart(Model):
    arguments: list[str] | None = None
    entrypoint: str | None = None
