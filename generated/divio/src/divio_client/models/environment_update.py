from uuid import UUID

from .._runtime import Model


class EnvironmentUpdate(Model):
    alternative_dockerfile: str | None = None
    """A Dockerfile other than the default one. At most 255 characters."""

    branch: str
    """Git branch."""

    uuid: UUID | None = None
