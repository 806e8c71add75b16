from .._runtime import Model
from .kubernetes_selector import KubernetesSelector
from .kubernetes_service_port import KubernetesServicePort


class KubernetesServiceSpec(Model):
    ports: list[KubernetesServicePort] | None = None
    selectors: list[KubernetesSelector] | None = None
    type: str | None = None
