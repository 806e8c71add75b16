from .._runtime import Model
from .kubernetes_deployment_target_storage_type import KubernetesDeploymentTargetStorageType


class KubernetesDeploymentTargetStorage(Model):
    id: str | None = None
    type: KubernetesDeploymentTargetStorageType
    name: str
    k8s_config: str | None
    bastion_nodes_user: str | None
    bastion_nodes_host: str | None
