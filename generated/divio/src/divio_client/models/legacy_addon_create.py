from uuid import UUID

from .._runtime import Model


class LegacyAddonCreate(Model):
    license: UUID | None = None
    """UUID of the license."""

    name: str
    """At most 100 characters."""

    organisation: UUID
    """UUID of the organization."""

    package_name: str
    """Name of the package: letters, digits, dashes and underscores; at most 100 characters."""

    uuid: UUID | None = None
