from typing import Any

from .._runtime import Model
from .dedicated_deployment_target_host import DedicatedDeploymentTargetHost
from .dedicated_deployment_target_type import DedicatedDeploymentTargetType


class DedicatedDeploymentTarget(Model):
    auto_crons: bool
    auto_mounts: bool
    auto_nginx: bool
    deploy_host: str | None
    deploy_port: int | None
    enforced_mounts: dict[str, Any]
    excluded_mounts: list[str]
    guardrails_phase: int
    hosts: list[DedicatedDeploymentTargetHost] | None
    id: str | None = None
    maintenance_mode: bool
    name: str
    ssh_host: str | None
    type: DedicatedDeploymentTargetType
