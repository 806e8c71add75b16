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
    avatars: dict[str, Any] | None = None
    can_add_environment: bool | None = None
    copied_from: UUID | None = None
    copy_type: ApplicationCopyType | None = None
    created_at: DateTime | None = None
    custom_screenshots: dict[str, Any] | None = None
    features: list[Any] | None = None
    free_trial_days_left: int | None = None
    has_annotations: bool | None = None
    is_locked: bool | None = None
    is_repository_read_only: bool | None = None
    is_suspended: bool | None = None
    is_undergoing_maintenance: bool | None = None
    maintenance_reason: str | None = None
    maintenance_window_duration: int | None = None
    maintenance_window_start: int | None = None
    mirrors_count: int | None = None
    name: str | None = None
    on_free_trial: bool | None = None
    organisation: UUID | None = None
    permissions: list[Any] | None = None
    port: int | None = None
    region: UUID | None = None
    release_commands: list[ReleaseCommand] | None = None
    repository: UUID | None = None
    requires_migration: bool | None = None
    requires_migration_to: UUID | None = None
    screenshot_taken_at: DateTime | None = None
    screenshots: dict[str, Any] | None = None
    slug: str | None = None
    startup_probe_max_retries: int | None = None
    startup_probe_request_timeout: int | None = None
    startup_probe_retry_timeout: int | None = None
    support_level: str | None = None
    suspended_reason: str | None = None
    tags: list[TagField] | None = None
    unconfirmed_subscription: UUID | None = None
    upcoming_maintenances_count: int | None = None
    updates_available: bool | None = None
    uuid: UUID | None = None
