from typing import Any, TypeAlias

from .._runtime import Model, OpenStrEnum


class DedicatedDeploymentTargetHostType(OpenStrEnum):
    CORE = "core"
    SATELLITE = "satellite"


class DedicatedDeploymentTargetHost(Model):
    id: str | None
    services: list[str] | None
    type: DedicatedDeploymentTargetHostType


class DedicatedDeploymentTargetType(OpenStrEnum):
    DEDICATED = "dedicated"
    ENTERPRISE = "enterprise"
    FOUNDATION = "foundation"
    KUBERNETES = "kubernetes"


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


class EnterpriseDeploymentTargetDocroot(Model):
    active_docroot: str | None
    docroot_versions: list[str] | None


class EnterpriseDeploymentTargetType(OpenStrEnum):
    DEDICATED = "dedicated"
    ENTERPRISE = "enterprise"
    FOUNDATION = "foundation"
    KUBERNETES = "kubernetes"


class EnterpriseDeploymentTarget(Model):
    deploy_host: str | None
    docroots: dict[str, EnterpriseDeploymentTargetDocroot]
    enterprise_environments_mapping: dict[str, Any] | None = None
    """Deprecated."""

    id: str | None = None
    maintenance_mode: bool
    name: str
    site_urls: dict[str, Any]
    ssh_hosts: list[str]
    type: EnterpriseDeploymentTargetType


class FoundationDeploymentTargetHostType(OpenStrEnum):
    CORE = "core"
    SATELLITE = "satellite"


class FoundationDeploymentTargetHost(Model):
    id: str | None
    services: list[str] | None
    type: FoundationDeploymentTargetHostType


class FoundationDeploymentTargetType(OpenStrEnum):
    DEDICATED = "dedicated"
    ENTERPRISE = "enterprise"
    FOUNDATION = "foundation"
    KUBERNETES = "kubernetes"


class FoundationDeploymentTarget(Model):
    hosts: list[FoundationDeploymentTargetHost] | None
    id: str | None = None
    name: str
    storage_type: str | None
    type: FoundationDeploymentTargetType
    use_dedicated_grid: bool


class KubernetesDeploymentTargetStorageType(OpenStrEnum):
    DEDICATED = "dedicated"
    ENTERPRISE = "enterprise"
    FOUNDATION = "foundation"
    KUBERNETES = "kubernetes"


class KubernetesDeploymentTargetStorage(Model):
    bastion_nodes_host: str | None
    bastion_nodes_user: str | None
    id: str | None = None
    k8s_config: str | None
    name: str
    type: KubernetesDeploymentTargetStorageType


DeploymentTarget: TypeAlias = (
    DedicatedDeploymentTarget
    | EnterpriseDeploymentTarget
    | FoundationDeploymentTarget
    | KubernetesDeploymentTargetStorage
)
