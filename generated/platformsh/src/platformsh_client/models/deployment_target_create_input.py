from typing import TypeAlias

from .dedicated_deployment_target_create_input import DedicatedDeploymentTargetCreateInput
from .enterprise_deployment_target_create_input import EnterpriseDeploymentTargetCreateInput
from .foundation_deployment_target_create_input import FoundationDeploymentTargetCreateInput
from .kubernetes_deployment_target_storage_create_input import (
    KubernetesDeploymentTargetStorageCreateInput,
)

DeploymentTargetCreateInput: TypeAlias = (
    DedicatedDeploymentTargetCreateInput
    | EnterpriseDeploymentTargetCreateInput
    | FoundationDeploymentTargetCreateInput
    | KubernetesDeploymentTargetStorageCreateInput
)
