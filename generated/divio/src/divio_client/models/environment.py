from typing import Any
from uuid import UUID

from .._runtime import Model


class EnvironmentLastFinishedDeployment(Model):
    uuid: UUID | None = None


class EnvironmentSshEndpoint(Model):
    host: str | None = None
    port: int | None = None
    """Port of the SSH server."""

    user: str | None = None
    """User to log in as."""


class Environment(Model):
    alternative_dockerfile: str | None = None
    """A Dockerfile other than the default one."""

    app_name: str | None = None
    application: dict[str, Any] | None = None
    """The application it belongs to."""

    application_config: Any = None
    branch: str | None = None
    """Git branch."""

    built_in_environment_variables: list[Any] | None = None
    currently_released_deployment: dict[str, Any] | None = None
    """The deployment that is released now."""

    currently_running_deployment: dict[str, Any] | None = None
    """The deployment that runs now."""

    deployed_url: str | None = None
    """URL at which the environment is deployed."""

    divio_domain: str | None = None
    has_pending_changes: bool | None = None
    """Whether there are changes that are not deployed yet."""

    has_pending_commits: bool | None = None
    """Whether there are commits that are not deployed yet."""

    is_production_grade: bool | None = None
    last_finished_deployment: EnvironmentLastFinishedDeployment | None = None
    """The deployment that ended last."""

    next_scheduled_backup_occurence: str | None = None
    """When the next scheduled backup is due."""

    ondemand_backup_retention_config: UUID | None = None
    """UUID of the retention configuration of backups on demand."""

    pending_changes: list[Any] | None = None
    """Changes that are not deployed yet."""

    pending_commit_count: int | None = None
    """How many commits are not deployed yet."""

    pending_commits_lookup: str | None = None
    primary_domain: UUID | None = None
    """UUID of the primary domain."""

    running_tasks: list[Any] | None = None
    """Tasks that run now."""

    scheduled_backup_config: UUID | None = None
    """UUID of the configuration of scheduled backups."""

    slug: str | None = None
    """Short name for URLs."""

    ssh_endpoint: EnvironmentSshEndpoint | None = None
    """Where to connect with SSH."""

    uuid: UUID | None = None
