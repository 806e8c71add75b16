from typing import Any

from .._runtime import Model
from .dedicated_deployment_target_host import DedicatedDeploymentTargetHost
from .dedicated_deployment_target_type import DedicatedDeploymentTargetType


class DedicatedDeploymentTarget(Model):
    id: str | None = None
    type: DedicatedDeploymentTargetType
    name: str
    deploy_host: str | None
    deploy_port: int | None
    ssh_host: str | None
    hosts: list[DedicatedDeploymentTargetHost] | None
    auto_mounts: bool
    excluded_mounts: list[str]
    enforced_mounts: dict[str, Any]
    auto_crons: bool
    auto_nginx: bool
    maintenance_mode: bool
    guardrails_phase: int
