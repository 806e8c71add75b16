from .._runtime import Model


class ReleaseCommand(Model):
    """A command that runs when a new version is released."""

    command: str | None = None
    label: str | None = None


class TagField(Model):
    """A tag of an application."""

    name: str | None = None
    value: str | None = None
