from uuid import UUID

from .._runtime import Model


class LegacyEnvironment(Model):
    application: UUID | None = None
    """UUID of the application."""

    sharing_url: str | None = None
    """URL for sharing the environment."""

    uuid: UUID | None = None
