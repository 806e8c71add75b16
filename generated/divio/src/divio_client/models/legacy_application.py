from uuid import UUID

from .._runtime import Model


class LegacyApplication(Model):
    addons_bug_count: int | None = None
    """How many of its addons have bugs."""

    addons_feature_available: bool | None = None
    """Whether the application can have addons."""

    addons_not_configured_count: int | None = None
    """How many of its addons are not configured."""

    addons_update_count: int | None = None
    """For how many of its addons there is an update."""

    base_project_release_channel: UUID | None = None
    """UUID of the base project's release channel."""

    base_project_version: UUID | None = None
    """UUID of the base project's version."""

    organisation: UUID | None = None
    """UUID of the organization."""

    uuid: UUID | None = None
