from .._runtime import DateTime, Model
from .environment_deployment_state import EnvironmentDeploymentState
from .environment_http_access import EnvironmentHttpAccess
from .environment_merge_info import EnvironmentMergeInfo
from .environment_resources_override import EnvironmentResourcesOverride
from .environment_sizing import EnvironmentSizing
from .environment_status import EnvironmentStatus
from .environment_type_enum import EnvironmentTypeEnum


class Environment(Model):
    attributes: dict[str, str]
    can_rolling_deploy: bool
    clone_parent_on_create: bool
    created_at: DateTime | None
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
