from .._runtime import Model


class TaskRun(Model):
    command: str
    timeout: int
