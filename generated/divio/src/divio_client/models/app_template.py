from uuid import UUID

from .._runtime import Model
from .release_command import ReleaseCommand, TagField


class AppTemplateService(Model):
    identifier: str | None = None
    prefix: str | None = None


class AppTemplate(Model):
    """A starting point for new applications."""

    icon_dark_mode: str | None = None
    """URL of the icon for dark mode."""

    identifier: str | None = None
    is_default: bool | None = None
    name: str | None = None
    order: int | None = None
    """Position in the order."""

    release_commands: list[ReleaseCommand] | None = None
    """Commands that run when a new version is released."""

    services: list[AppTemplateService] | None = None
    short_description: str | None = None
    tags: list[TagField] | None = None
    url: str | None = None
    uuid: UUID | None = None
