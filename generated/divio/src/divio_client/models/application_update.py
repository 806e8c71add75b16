from uuid import UUID

from .._runtime import Model
from .release_command import ReleaseCommand, TagField


class ApplicationUpdate(Model):
    maintenance_window_duration: int | None = None
    maintenance_window_start: int | None = None
    name: str
    port: int | None = None
    release_commands: list[ReleaseCommand] | None = None
    startup_probe_max_retries: int | None = None
    startup_probe_request_timeout: int | None = None
    startup_probe_retry_timeout: int | None = None
    tags: list[TagField] | None = None
    uuid: UUID | None = None
