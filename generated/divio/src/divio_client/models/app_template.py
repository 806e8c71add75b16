from uuid import UUID

from .._runtime import Model
from .app_template_service import AppTemplateService
from .release_command import ReleaseCommand
from .tag_field import TagField


class AppTemplate(Model):
    uuid: UUID | None = None
    identifier: str | None = None
    name: str | None = None
    short_description: str | None = None
    url: str | None = None
    icon_dark_mode: str | None = None
    is_default: bool | None = None
    order: int | None = None
    release_commands: list[ReleaseCommand] | None = None
    services: list[AppTemplateService] | None = None
    tags: list[TagField] | None = None
