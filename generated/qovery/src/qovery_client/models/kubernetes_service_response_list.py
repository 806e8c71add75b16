from .._runtime import Model
from .kubernetes_selector import KubernetesSelector


class KubernetesMetadata(Model):
    name: str | None = None


class KubernetesServicePort(Model):
    name: str | None = None
    port: int


class KubernetesServiceSpec(Model):
    ports: list[KubernetesServicePort] | None = None
    selectors: list[KubernetesSelector] | None = None
    type: str | None = None


class KubernetesService(Model):
    metadata: KubernetesMetadata
    service_spec: KubernetesServiceSpec


class KubernetesServiceResponseList(Model):
    results: list[KubernetesService] | None = None
