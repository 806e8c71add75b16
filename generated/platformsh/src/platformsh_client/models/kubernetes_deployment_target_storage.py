from .._runtime import Model
from .kubernetes_deployment_target_storage_type import KubernetesDeploymentTargetStorageType


class KubernetesDeploymentTargetStorage(Model):
    bastion_nodes_host: str | None
    bastion_nodes_user: str | None
    id: str | None = None
    k8s_config: str | None
    name: str
    type: KubernetesDeploymentTargetStorageType
