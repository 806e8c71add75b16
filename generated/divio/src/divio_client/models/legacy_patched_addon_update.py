from uuid import UUID

from .._runtime import Model


class LegacyPatchedAddonUpdate(Model):
    default_release_channel: UUID | None = None
    description: str | None = None
    docs_url: str | None = None
    license: UUID | None = None
    name: str | None = None
    owner_display_name: str | None = None
    package_name: str | None = None
    project_url: str | None = None
    pypi_url: str | None = None
    repository_url: str | None = None
