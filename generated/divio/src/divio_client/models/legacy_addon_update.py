from uuid import UUID

from .._runtime import Model


class LegacyAddonUpdate(Model):
    default_release_channel: UUID | None = None
    """UUID of the release channel to use if no other is chosen."""

    description: str | None = None
    docs_url: str | None = None
    """URL of the documentation. At most 200 characters."""

    license: UUID | None = None
    """UUID of the license."""

    name: str
    """At most 100 characters."""

    owner_display_name: str | None = None
    """Name of the owner, as text for a user interface. At most 255 characters."""

    package_name: str
    """Name of the package: letters, digits, dashes and underscores; at most 100 characters."""

    project_url: str | None = None
    """URL of the project. At most 200 characters."""

    pypi_url: str | None = None
    """URL of the package on PyPI. At most 200 characters."""

    repository_url: str | None = None
    """URL of the source code. At most 200 characters."""

    uuid: UUID | None = None
