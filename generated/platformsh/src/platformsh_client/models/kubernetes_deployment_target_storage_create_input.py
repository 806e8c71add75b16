from .._runtime import Model
from .kubernetes_deployment_target_storage_create_input_type import (
    KubernetesDeploymentTargetStorageCreateInputType,
)


class KubernetesDeploymentTargetStorageCreateInput(Model):
    name: str
    type: KubernetesDeploymentTargetStorageCreateInputType
