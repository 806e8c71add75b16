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
    """Whether to delete the application at once. The default is false."""

    verify_name: str
    """Name of the application, to confirm that you mean it."""


class ApplicationAvatarRequest(Model):
    file: str
    """The image."""


class ApplicationCopyRequest(Model):
    target_name: str
    """Name of the copy."""

    target_organisation: UUID
    """UUID of the organization that gets the copy."""

    type: ApplicationCopyTypeEnum
    """`FORK` or `MIRROR`."""


class ApplicationMigrateRequest(Model):
    repository: UUID
    """UUID of the repository to move to."""


class ApplicationScreenshotRequest(Model):
    file: str
    """The image."""


class BackupUploadRequest(Model):
    environment: UUID
    """UUID of the environment."""

    notes: str | None = None
    """Text of your own."""

    scheduled_for_deletion_at: DateTime | None = None
    """When to delete the backups."""

    services: list[UUID]
    """UUIDs of the services."""


class EnvironmentCopyRequest(Model):
    new_slug: str
    """Lower-case letters and digits, with dashes only in between; at most 255 characters."""


class LegacyAddonConfigureRequest(Model):
    addon: UUID
    """UUID of the addon."""

    form_data: dict[str, Any] | None = None
    """Values of the addon's form."""


class LegacyAddonFormRequest(Model):
    version: UUID
    """UUID of the addon version."""


class LegacyAddonInstallRequest(Model):
    form_data: dict[str, Any] | None = None
    """Values of the addon's form."""

    release_channel: UUID
    """UUID of the release channel."""

    version: UUID
    """UUID of the addon version."""

    without_config: bool | None = None
    """Whether to install the addon without configuring it."""


class LegacyAddonUninstallRequest(Model):
    addon: UUID
    """UUID of the addon."""


class LegacyPatchedAddonUpdate(Model):
    default_release_channel: UUID | None = None
    """UUID of the release channel to use if no other is chosen."""

    description: str | None = None
    docs_url: str | None = None
    """URL of the documentation. At most 200 characters."""

    license: UUID | None = None
    """UUID of the license."""

    name: str | None = None
    """At most 100 characters."""

    owner_display_name: str | None = None
    """Name of the owner, as text for a user interface. At most 255 characters."""

    package_name: str | None = None
    """Name of the package: letters, digits, dashes and underscores; at most 100 characters."""

    project_url: str | None = None
    """URL of the project. At most 200 characters."""

    pypi_url: str | None = None
    """URL of the package on PyPI. At most 200 characters."""

    repository_url: str | None = None
    """URL of the source code. At most 200 characters."""


class LegacyPatchedAddonVersionUpdate(Model):
    changelog: str | None = None
    """What the version changes."""

    release_channels: list[UUID] | None = None
    """UUIDs of the release channels that offer the version."""


class LegacyPatchedInstalledAddonUpdate(Model):
    release_channel: UUID | None = None
    """UUID of the release channel."""

    version: UUID | None = None
    """UUID of the addon version."""


class PatchedApplicationUpdate(Model):
    maintenance_window_duration: int | None = None
    """How long the maintenance window is."""

    maintenance_window_start: int | None = None
    """When the maintenance window begins."""

    name: str | None = None
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


class PatchedContainerRegistry(Model):
    organisation: UUID | None = None
    """UUID of the organization."""

    password: str | None = None
    server: str | None = None
    """Host of the registry, at most 255 characters."""

    username: str | None = None


class PatchedCronjobUpdate(Model):
    command: str | None = None
    """Command to run."""

    custom_timeout: int | None = None
    frequency: FrequencyEnum | None = None
    """How often the command runs: `DAILY`, `HOURLY` or `EVERY10MIN`."""

    time: str | None = None
    """When the command runs, at most 16 characters."""


class PatchedDeployment(Model):
    is_usable: bool | None = None
    """Whether the deployment can be used."""

    status: str | None = None
    success: bool | None = None
    """Whether the deployment succeeded."""


class PatchedDomainUpdate(Model):
    domain_config: DomainConfig | None = None
    is_redirect_to_primary: bool | None = None
    """Whether the domain redirects to the primary one."""


class PatchedEnvironmentUpdate(Model):
    alternative_dockerfile: str | None = None
    """A Dockerfile other than the default one. At most 255 characters."""

    branch: str | None = None
    """Git branch."""


class PatchedEnvironmentVariableUpdate(Model):
    is_pattern_replacement_active: bool | None = None
    """Whether patterns in the value are replaced."""

    name: str | None = None
    """At most 255 characters."""

    value: str | None = None
    """At most 10,000 characters."""


class PatchedRepositoryUpdate(Model):
    authentication_config: Any = None
    authentication_type: AuthenticationTypeEnum | None = None
    """How Divio logs in to the repository: `USERPASS` (user name and password), `KEYPAIR` or
    `GITHUB_APP`."""


class PatchedServiceInstanceUpdate(Model):
    prefix: str | None = None
    """At most 32 characters."""


class RepositoryCheckRequest(Model):
    branch: str | None = None
    """Git branch to check. The default is `main`."""

    migrate: bool | None = None
    """The default is false."""
