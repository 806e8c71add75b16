from .._runtime import Model
from .cloud_os_version_code import CloudOsVersionCode


class OperatingSystemVersion(Model):
    code_name: str
    """Nickname the version had in development, often used for it later as well."""

    end_of_life_at: str
    """Date of the last patches and security updates."""

    end_standard_support_at: str
    """Date on which the updates under long-term support end."""

    name: str
    os_version_code: CloudOsVersionCode | None
    os_version_code_human_readable: str | None = None
    """`os_version_code` as text for a user interface."""

    released_at: str
    """When the version was released."""

    version: str
    """Number of the version."""
