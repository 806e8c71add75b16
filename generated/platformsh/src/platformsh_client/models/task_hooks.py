from .._runtime import Model


class TaskHooks(Model):
    build: str | None
    deploy: str | None
