from typing import Any
from uuid import UUID

from .._runtime import DateTime, Model
from .application_copy_type_enum import ApplicationCopyTypeEnum
from .authentication_type_enum import AuthenticationTypeEnum
from .domain_config import DomainConfig
from .frequency_enum import FrequencyEnum
from .release_command import ReleaseCommand, TagField


class ApplicationArchiveRequest(Model):
    delete_immediately: bool | None = None
    verify_name: str


class ApplicationAvatarRequest(Model):
    file: str


class ApplicationCopyRequest(Model):
    target_name: str
    target_organisation: UUID
    type: ApplicationCopyTypeEnum


class ApplicationMigrateRequest(Model):
    repository: UUID


class ApplicationScreenshotRequest(Model):
    file: str


class BackupUploadRequest(Model):
    environment: UUID
    notes: str | None = None
    scheduled_for_deletion_at: DateTime | None = None
    services: list[UUID]


class EnvironmentCopyRequest(Model):
    new_slug: str


class LegacyAddonConfigureRequest(Model):
    addon: UUID
    form_data: dict[str, Any] | None = None


class LegacyAddonFormRequest(Model):
    version: UUID


class LegacyAddonInstallRequest(Model):
    form_data: dict[str, Any] | None = None
    release_channel: UUID
    version: UUID
    without_config: bool | None = None


class LegacyAddonUninstallRequest(Model):
    addon: UUID


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


class LegacyPatchedAddonVersionUpdate(Model):
    changelog: str | None = None
    release_channels: list[UUID] | None = None


class LegacyPatchedInstalledAddonUpdate(Model):
    release_channel: UUID | None = None
    version: UUID | None = None


class PatchedApplicationUpdate(Model):
    maintenance_window_duration: int | None = None
    maintenance_window_start: int | None = None
    name: str | None = None
    port: int | None = None
    release_commands: list[ReleaseCommand] | None = None
    startup_probe_max_retries: int | None = None
    startup_probe_request_timeout: int | None = None
    startup_probe_retry_timeout: int | None = None
    tags: list[TagField] | None = None


class PatchedContainerRegistry(Model):
    organisation: UUID | None = None
    password: str | None = None
    server: str | None = None
    username: str | None = None


class PatchedCronjobUpdate(Model):
    command: str | None = None
    custom_timeout: int | None = None
    frequency: FrequencyEnum | None = None
    time: str | None = None


class PatchedDeployment(Model):
    is_usable: bool | None = None
    status: str | None = None
    success: bool | None = None


class PatchedDomainUpdate(Model):
    domain_config: DomainConfig | None = None
    is_redirect_to_primary: bool | None = None


class PatchedEnvironmentUpdate(Model):
    alternative_dockerfile: str | None = None
    branch: str | None = None


class PatchedEnvironmentVariableUpdate(Model):
    is_pattern_replacement_active: bool | None = None
    name: str | None = None
    value: str | None = None


class PatchedRepositoryUpdate(Model):
    authentication_config: Any = None
    authentication_type: AuthenticationTypeEnum | None = None


class PatchedServiceInstanceUpdate(Model):
    prefix: str | None = None


class RepositoryCheckRequest(Model):
    branch: str | None = None
    migrate: bool | None = None
