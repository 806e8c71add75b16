from uuid import UUID

from .._runtime import Model


class LegacyAddonUpdate(Model):
    uuid: UUID | None = None
    owner_display_name: str | None = None
    description: str | None = None
    license: UUID | None = None
    repository_url: str | None = None
    project_url: str | None = None
    pypi_url: str | None = None
    docs_url: str | None = None
    name: str
    package_name: str
    default_release_channel: UUID | None = None
