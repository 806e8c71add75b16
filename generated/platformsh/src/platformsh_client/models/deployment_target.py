from typing import TypeAlias

from .dedicated_deployment_target import DedicatedDeploymentTarget
from .enterprise_deployment_target import EnterpriseDeploymentTarget
from .foundation_deployment_target import FoundationDeploymentTarget
from .kubernetes_deployment_target_storage import KubernetesDeploymentTargetStorage

DeploymentTarget: TypeAlias = (
    DedicatedDeploymentTarget
    | EnterpriseDeploymentTarget
    | FoundationDeploymentTarget
    | KubernetesDeploymentTargetStorage
)
