from typing import Any
from uuid import UUID

from .._runtime import Model


class EnvironmentLastFinishedDeployment(Model):
    uuid: UUID | None = None


class EnvironmentSshEndpoint(Model):
    host: str | None = None
    port: int | None = None
    user: str | None = None


class Environment(Model):
    alternative_dockerfile: str | None = None
    app_name: str | None = None
    application: dict[str, Any] | None = None
    application_config: Any = None
    branch: str | None = None
    built_in_environment_variables: list[Any] | None = None
    currently_released_deployment: dict[str, Any] | None = None
    currently_running_deployment: dict[str, Any] | None = None
    deployed_url: str | None = None
    divio_domain: str | None = None
    has_pending_changes: bool | None = None
    has_pending_commits: bool | None = None
    is_production_grade: bool | None = None
    last_finished_deployment: EnvironmentLastFinishedDeployment | None = None
    next_scheduled_backup_occurence: str | None = None
    ondemand_backup_retention_config: UUID | None = None
    pending_changes: list[Any] | None = None
    pending_commit_count: int | None = None
    pending_commits_lookup: str | None = None
    primary_domain: UUID | None = None
    running_tasks: list[Any] | None = None
    scheduled_backup_config: UUID | None = None
    slug: str | None = None
    ssh_endpoint: EnvironmentSshEndpoint | None = None
    uuid: UUID | None = None
