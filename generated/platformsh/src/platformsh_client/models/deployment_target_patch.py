from typing import Any, TypeAlias

from .._runtime import Model, OpenStrEnum


class DedicatedDeploymentTargetPatchType(OpenStrEnum):
    DEDICATED = "dedicated"
    ENTERPRISE = "enterprise"
    FOUNDATION = "foundation"
    KUBERNETES = "kubernetes"


class DedicatedDeploymentTargetPatch(Model):
    enforced_mounts: dict[str, Any] | None = None
    name: str
    type: DedicatedDeploymentTargetPatchType


class EnterpriseDeploymentTargetPatchType(OpenStrEnum):
    DEDICATED = "dedicated"
    ENTERPRISE = "enterprise"
    FOUNDATION = "foundation"
    KUBERNETES = "kubernetes"


class EnterpriseDeploymentTargetPatch(Model):
    enterprise_environments_mapping: dict[str, Any] | None = None
    """Deprecated."""

    name: str
    site_urls: dict[str, Any] | None = None
    ssh_hosts: list[str] | None = None
    type: EnterpriseDeploymentTargetPatchType


class FoundationDeploymentTargetPatchHostType(OpenStrEnum):
    CORE = "core"
    SATELLITE = "satellite"


class FoundationDeploymentTargetPatchHost(Model):
    id: str | None
    services: list[str] | None = None
    type: FoundationDeploymentTargetPatchHostType


class FoundationDeploymentTargetPatchType(OpenStrEnum):
    DEDICATED = "dedicated"
    ENTERPRISE = "enterprise"
    FOUNDATION = "foundation"
    KUBERNETES = "kubernetes"


class FoundationDeploymentTargetPatch(Model):
    hosts: list[FoundationDeploymentTargetPatchHost] | None = None
    name: str
    type: FoundationDeploymentTargetPatchType
    use_dedicated_grid: bool | None = None


class KubernetesDeploymentTargetStoragePatchType(OpenStrEnum):
    DEDICATED = "dedicated"
    ENTERPRISE = "enterprise"
    FOUNDATION = "foundation"
    KUBERNETES = "kubernetes"


class KubernetesDeploymentTargetStoragePatch(Model):
    name: str
    type: KubernetesDeploymentTargetStoragePatchType


DeploymentTargetPatch: TypeAlias = (
    DedicatedDeploymentTargetPatch
    | EnterpriseDeploymentTargetPatch
    | FoundationDeploymentTargetPatch
    | KubernetesDeploymentTargetStoragePatch
)
