from .._runtime import Model
from .kubernetes_deployment_target_storage_patch_type import (
    KubernetesDeploymentTargetStoragePatchType,
)


class KubernetesDeploymentTargetStoragePatch(Model):
    name: str
    type: KubernetesDeploymentTargetStoragePatchType
