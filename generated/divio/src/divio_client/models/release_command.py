from .._runtime import Model


class ReleaseCommand(Model):
    label: str | None = None
    command: str | None = None
