from .._runtime import Model


class ReleaseCommand(Model):
    command: str | None = None
    label: str | None = None


class TagField(Model):
    name: str | None = None
    value: str | None = None
