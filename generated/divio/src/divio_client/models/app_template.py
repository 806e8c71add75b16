from uuid import UUID

from .._runtime import Model
from .release_command import ReleaseCommand, TagField


class AppTemplateService(Model):
    identifier: str | None = None
    prefix: str | None = None


class AppTemplate(Model):
    icon_dark_mode: str | None = None
    identifier: str | None = None
    is_default: bool | None = None
    name: str | None = None
    order: int | None = None
    release_commands: list[ReleaseCommand] | None = None
    services: list[AppTemplateService] | None = None
    short_description: str | None = None
    tags: list[TagField] | None = None
    url: str | None = None
    uuid: UUID | None = None
