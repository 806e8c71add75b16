from .._runtime import Model


class TaskSource(Model):
    root: str
