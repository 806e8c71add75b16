from .._runtime import Model


class ProbeTypeExec(Model):
    command: list[str] | None = None
