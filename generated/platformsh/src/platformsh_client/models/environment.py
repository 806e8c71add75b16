from datetime import datetime

from .._runtime import Model
from .environment_deployment_state import EnvironmentDeploymentState
from .environment_http_access import EnvironmentHttpAccess
from .environment_merge_info import EnvironmentMergeInfo
from .environment_resources_override import EnvironmentResourcesOverride
from .environment_sizing import EnvironmentSizing
from .environment_status import EnvironmentStatus
from .environment_type_enum import EnvironmentTypeEnum


class Environment(Model):
    id: str
    created_at: datetime | None
    updated_at: datetime | None
    name: str
    machine_name: str
    title: str
    attributes: dict[str, str]
    type: EnvironmentTypeEnum
    parent: str | None
    default_domain: str | None
    has_domains: bool
    clone_parent_on_create: bool
    deployment_target: str | None
    is_pr: bool
    has_remote: bool
    status: EnvironmentStatus
    http_access: EnvironmentHttpAccess
    enable_smtp: bool
    restrict_robots: bool
    edge_hostname: str
    deployment_state: EnvironmentDeploymentState | None
    sizing: EnvironmentSizing | None
    resources_overrides: dict[str, EnvironmentResourcesOverride]
    max_instance_count: int | None
    last_active_at: datetime | None
    last_backup_at: datetime | None
    project: str
    is_main: bool
    is_dirty: bool
    has_staged_activities: bool
    can_rolling_deploy: bool
    supports_rolling_deployments: bool
    has_code: bool
    head_commit: str | None
    merge_info: EnvironmentMergeInfo
    has_deployment: bool
    supports_restrict_robots: bool
