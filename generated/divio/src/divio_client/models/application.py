from datetime import datetime
from typing import Any
from uuid import UUID

from .._runtime import Model
from .application_copy_type import ApplicationCopyType
from .release_command import ReleaseCommand
from .tag_field import TagField


class Application(Model):
    uuid: UUID | None = None
    slug: str | None = None
    name: str | None = None
    organisation: UUID | None = None
    region: UUID | None = None
    repository: UUID | None = None
    screenshots: dict[str, Any] | None = None
    custom_screenshots: dict[str, Any] | None = None
    avatars: dict[str, Any] | None = None
    is_suspended: bool | None = None
    suspended_reason: str | None = None
    is_undergoing_maintenance: bool | None = None
    maintenance_reason: str | None = None
    copy_type: ApplicationCopyType | None = None
    is_repository_read_only: bool | None = None
    release_commands: list[ReleaseCommand] | None = None
    has_annotations: bool | None = None
    updates_available: bool | None = None
    created_at: datetime | None = None
    active_subscription: UUID | None = None
    tags: list[TagField] | None = None
    on_free_trial: bool | None = None
    free_trial_days_left: int | None = None
    copied_from: UUID | None = None
    screenshot_taken_at: datetime | None = None
    maintenance_window_start: int | None = None
    maintenance_window_duration: int | None = None
    unconfirmed_subscription: UUID | None = None
    support_level: str | None = None
    mirrors_count: int | None = None
    upcoming_maintenances_count: int | None = None
    port: int | None = None
    startup_probe_max_retries: int | None = None
    startup_probe_request_timeout: int | None = None
    startup_probe_retry_timeout: int | None = None
    requires_migration: bool | None = None
    requires_migration_to: UUID | None = None
    is_locked: bool | None = None
    features: list[Any] | None = None
    permissions: list[Any] | None = None
    can_add_environment: bool | None = None
