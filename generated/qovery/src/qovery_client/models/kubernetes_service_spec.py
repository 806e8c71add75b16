from .._runtime import Model
from .kubernetes_selector import KubernetesSelector
from .kubernetes_service_port import KubernetesServicePort


class KubernetesServiceSpec(Model):
    type: str | None = None
    ports: list[KubernetesServicePort] | None = None
    selectors: list[KubernetesSelector] | None = None
