from .._runtime import Model


class ReleaseCommand(Model):
    command: str | None = None
    label: str | None = None
