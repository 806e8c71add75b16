from .._runtime import DateTime, Model, OpenStrEnum


class EnvironmentDeploymentStateCronsStatus(OpenStrEnum):
    PAUSED = "paused"
    RUNNING = "running"
    SLEEPING = "sleeping"


class EnvironmentDeploymentStateCrons(Model):
    enabled: bool
    status: EnvironmentDeploymentStateCronsStatus


class EnvironmentDeploymentStateLastDeploymentCommand(Model):
    app: str
    exit_code: int
    type: str


class EnvironmentDeploymentStateLastDeploymentFailureReason(OpenStrEnum):
    ERROR = "error"
    SHELL = "shell"


class EnvironmentDeploymentState(Model):
    crons: EnvironmentDeploymentStateCrons
    last_autoscale_down_at: DateTime | None
    last_autoscale_up_at: DateTime | None
    last_deployment_at: DateTime | None
    last_deployment_commands: list[EnvironmentDeploymentStateLastDeploymentCommand]
    last_deployment_failure_reason: EnvironmentDeploymentStateLastDeploymentFailureReason | None
    last_deployment_successful: bool
    last_maintenance_at: DateTime | None
    last_state_update_successful: bool


class EnvironmentHttpAccessAddressPermission(OpenStrEnum):
    ALLOW = "allow"
    DENY = "deny"


class EnvironmentHttpAccessAddress(Model):
    address: str
    permission: EnvironmentHttpAccessAddressPermission


class EnvironmentHttpAccess(Model):
    addresses: list[EnvironmentHttpAccessAddress]
    basic_auth: dict[str, str]
    is_enabled: bool


class EnvironmentMergeInfo(Model):
    commits_ahead: int | None
    commits_behind: int | None
    parent_ref: str | None


class EnvironmentResourcesOverrideService(Model):
    cpu: float | int | None
    disk: int | None
    memory: int | None


class EnvironmentResourcesOverride(Model):
    ends_at: DateTime | None
    redeployed_end: bool
    redeployed_start: bool
    services: dict[str, EnvironmentResourcesOverrideService]
    starts_at: DateTime | None


class EnvironmentSizingServiceResources(Model):
    profile_size: str | None


class EnvironmentSizingService(Model):
    disk: int | None
    instance_count: int | None
    """How many instances run."""

    resources: EnvironmentSizingServiceResources | None


class EnvironmentSizingWebappResources(Model):
    profile_size: str | None


class EnvironmentSizingWebapp(Model):
    disk: int | None
    instance_count: int | None
    """How many instances run."""

    resources: EnvironmentSizingWebappResources | None


class EnvironmentSizingWorkerResources(Model):
    profile_size: str | None


class EnvironmentSizingWorker(Model):
    disk: int | None
    instance_count: int | None
    """How many instances run."""

    resources: EnvironmentSizingWorkerResources | None


class EnvironmentSizing(Model):
    services: dict[str, EnvironmentSizingService]
    webapps: dict[str, EnvironmentSizingWebapp]
    workers: dict[str, EnvironmentSizingWorker]


class EnvironmentStatus(OpenStrEnum):
    ACTIVE = "active"
    DELETING = "deleting"
    DIRTY = "dirty"
    INACTIVE = "inactive"
    PAUSED = "paused"


class EnvironmentTypeEnum(OpenStrEnum):
    DEVELOPMENT = "development"
    PRODUCTION = "production"
    STAGING = "staging"


class Environment(Model):
    attributes: dict[str, str]
    can_rolling_deploy: bool
    clone_parent_on_create: bool
    created_at: DateTime | None
    """When it was created."""

    default_domain: str | None
    deployment_state: EnvironmentDeploymentState | None
    deployment_target: str | None
    edge_hostname: str
    enable_smtp: bool
    has_code: bool
    has_deployment: bool
    has_domains: bool
    has_remote: bool
    has_staged_activities: bool
    head_commit: str | None
    http_access: EnvironmentHttpAccess
    id: str
    is_dirty: bool
    is_main: bool
    is_pr: bool
    last_active_at: DateTime | None
    last_backup_at: DateTime | None
    machine_name: str
    max_instance_count: int | None
    merge_info: EnvironmentMergeInfo
    name: str
    parent: str | None
    project: str
    resources_overrides: dict[str, EnvironmentResourcesOverride]
    restrict_robots: bool
    sizing: EnvironmentSizing | None
    status: EnvironmentStatus
    supports_restrict_robots: bool
    supports_rolling_deployments: bool
    title: str
    type: EnvironmentTypeEnum
    updated_at: DateTime | None
    """When it was last changed."""
