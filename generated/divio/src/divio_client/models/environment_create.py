from uuid import UUID

from .._runtime import Model


class EnvironmentCreate(Model):
    alternative_dockerfile: str | None = None
    """A Dockerfile other than the default one. At most 255 characters."""

    application: UUID
    """UUID of the application."""

    branch: str
    """Git branch."""

    slug: str
    """Letters, digits, dashes and underscores; at most 255 characters."""

    uuid: UUID | None = None
