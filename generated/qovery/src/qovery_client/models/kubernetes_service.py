from .._runtime import Model
from .kubernetes_metadata import KubernetesMetadata
from .kubernetes_service_spec import KubernetesServiceSpec


class KubernetesService(Model):
    metadata: KubernetesMetadata
    service_spec: KubernetesServiceSpec
