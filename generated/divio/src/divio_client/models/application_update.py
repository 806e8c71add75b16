from uuid import UUID

from .._runtime import Model
from .release_command import ReleaseCommand, TagField


class ApplicationUpdate(Model):
    maintenance_window_duration: int | None = None
    """How long the maintenance window is."""

    maintenance_window_start: int | None = None
    """When the maintenance window begins."""

    name: str
    """At most 255 characters."""

    port: int | None = None
    """Port number."""

    release_commands: list[ReleaseCommand] | None = None
    """Commands that run when a new version is released."""

    startup_probe_max_retries: int | None = None
    """How often the startup probe is tried again, from 1 to 1,000 times."""

    startup_probe_request_timeout: int | None = None
    """How long a request of the startup probe may take, from 1 to 60."""

    startup_probe_retry_timeout: int | None = None
    """Wait before the startup probe is tried again, from 1 to 600."""

    tags: list[TagField] | None = None
    uuid: UUID | None = None
