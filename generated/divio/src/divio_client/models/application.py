from typing import Any
from uuid import UUID

from .._runtime import DateTime, Model, OpenStrEnum
from .release_command import ReleaseCommand, TagField


class ApplicationCopyType(OpenStrEnum):
    COPY = "COPY"
    FORK = "FORK"
    MIRROR = "MIRROR"


class Application(Model):
    active_subscription: UUID | None = None
    """UUID of the active subscription."""

    avatars: dict[str, Any] | None = None
    can_add_environment: bool | None = None
    """Whether another environment can be added."""

    copied_from: UUID | None = None
    """UUID of the application it was copied from."""

    copy_type: ApplicationCopyType | None = None
    """`COPY`, `FORK` or `MIRROR`."""

    created_at: DateTime | None = None
    """When it was created."""

    custom_screenshots: dict[str, Any] | None = None
    features: list[Any] | None = None
    free_trial_days_left: int | None = None
    """How many days of the free trial are left."""

    has_annotations: bool | None = None
    is_locked: bool | None = None
    is_repository_read_only: bool | None = None
    """Whether Divio can only read the repository."""

    is_suspended: bool | None = None
    is_undergoing_maintenance: bool | None = None
    maintenance_reason: str | None = None
    """Why it is under maintenance."""

    maintenance_window_duration: int | None = None
    """How long the maintenance window is."""

    maintenance_window_start: int | None = None
    """When the maintenance window begins."""

    mirrors_count: int | None = None
    """How many mirrors it has."""

    name: str | None = None
    on_free_trial: bool | None = None
    organisation: UUID | None = None
    """UUID of the organization."""

    permissions: list[Any] | None = None
    """What you may do with it."""

    port: int | None = None
    """Port number."""

    region: UUID | None = None
    """UUID of the region."""

    release_commands: list[ReleaseCommand] | None = None
    """Commands that run when a new version is released."""

    repository: UUID | None = None
    """UUID of the repository."""

    requires_migration: bool | None = None
    """Whether the application must be migrated."""

    requires_migration_to: UUID | None = None
    """UUID of what it must be migrated to."""

    screenshot_taken_at: DateTime | None = None
    """When the screenshot was taken."""

    screenshots: dict[str, Any] | None = None
    slug: str | None = None
    """Short name for URLs."""

    startup_probe_max_retries: int | None = None
    """How often the startup probe is tried again."""

    startup_probe_request_timeout: int | None = None
    """How long a request of the startup probe may take."""

    startup_probe_retry_timeout: int | None = None
    """Wait before the startup probe is tried again."""

    support_level: str | None = None
    suspended_reason: str | None = None
    """Why it is suspended."""

    tags: list[TagField] | None = None
    unconfirmed_subscription: UUID | None = None
    """UUID of the subscription that is not confirmed yet."""

    upcoming_maintenances_count: int | None = None
    """How many maintenances are coming up."""

    updates_available: bool | None = None
    """Whether there are updates for it."""

    uuid: UUID | None = None
