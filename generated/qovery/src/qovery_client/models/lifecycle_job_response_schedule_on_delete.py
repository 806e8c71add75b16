from .._runtime import Model


class LifecycleJobResponseScheduleOnDelete(Model):
    arguments: list[str] | None = None
    entrypoint: str | None = None
