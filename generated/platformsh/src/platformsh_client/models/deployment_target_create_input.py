from typing import Any, TypeAlias

from .._runtime import Model, OpenStrEnum


class DedicatedDeploymentTargetCreateInputType(OpenStrEnum):
    DEDICATED = "dedicated"
    ENTERPRISE = "enterprise"
    FOUNDATION = "foundation"
    KUBERNETES = "kubernetes"


class DedicatedDeploymentTargetCreateInput(Model):
    enforced_mounts: dict[str, Any] | None = None
    name: str
    type: DedicatedDeploymentTargetCreateInputType


class EnterpriseDeploymentTargetCreateInputType(OpenStrEnum):
    DEDICATED = "dedicated"
    ENTERPRISE = "enterprise"
    FOUNDATION = "foundation"
    KUBERNETES = "kubernetes"


class EnterpriseDeploymentTargetCreateInput(Model):
    enterprise_environments_mapping: dict[str, Any] | None = None
    """Deprecated."""

    name: str
    site_urls: dict[str, Any] | None = None
    ssh_hosts: list[str] | None = None
    type: EnterpriseDeploymentTargetCreateInputType


class FoundationDeploymentTargetCreateInputHostType(OpenStrEnum):
    CORE = "core"
    SATELLITE = "satellite"


class FoundationDeploymentTargetCreateInputHost(Model):
    id: str | None
    services: list[str] | None = None
    type: FoundationDeploymentTargetCreateInputHostType


class FoundationDeploymentTargetCreateInputType(OpenStrEnum):
    DEDICATED = "dedicated"
    ENTERPRISE = "enterprise"
    FOUNDATION = "foundation"
    KUBERNETES = "kubernetes"


class FoundationDeploymentTargetCreateInput(Model):
    hosts: list[FoundationDeploymentTargetCreateInputHost] | None = None
    name: str
    type: FoundationDeploymentTargetCreateInputType
    use_dedicated_grid: bool | None = None


class KubernetesDeploymentTargetStorageCreateInputType(OpenStrEnum):
    DEDICATED = "dedicated"
    ENTERPRISE = "enterprise"
    FOUNDATION = "foundation"
    KUBERNETES = "kubernetes"


class KubernetesDeploymentTargetStorageCreateInput(Model):
    name: str
    type: KubernetesDeploymentTargetStorageCreateInputType


DeploymentTargetCreateInput: TypeAlias = (
    DedicatedDeploymentTargetCreateInput
    | EnterpriseDeploymentTargetCreateInput
    | FoundationDeploymentTargetCreateInput
    | KubernetesDeploymentTargetStorageCreateInput
)
