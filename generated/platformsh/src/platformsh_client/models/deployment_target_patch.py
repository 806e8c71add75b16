from typing import TypeAlias

from .dedicated_deployment_target_patch import DedicatedDeploymentTargetPatch
from .enterprise_deployment_target_patch import EnterpriseDeploymentTargetPatch
from .foundation_deployment_target_patch import FoundationDeploymentTargetPatch
from .kubernetes_deployment_target_storage_patch import KubernetesDeploymentTargetStoragePatch

DeploymentTargetPatch: TypeAlias = (
    DedicatedDeploymentTargetPatch
    | EnterpriseDeploymentTargetPatch
    | FoundationDeploymentTargetPatch
    | KubernetesDeploymentTargetStoragePatch
)
