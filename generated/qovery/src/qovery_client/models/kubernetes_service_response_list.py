from .._runtime import Model
from .kubernetes_service import KubernetesService


class KubernetesServiceResponseList(Model):
    results: list[KubernetesService] | None = None
